import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeMultipliedRecord } from '../multiplied-record.ts';
import { inDigits, spread } from '../numbers.ts';
import type { Options } from '../options.ts';
import type { Part } from '../part.ts';
import type { Cost } from '../run-command.ts';
import { runCommand } from '../run-command.ts';
import { spreadOf } from '../spread.ts';
import { table } from '../table.ts';
import type { Weight } from './weigh-record.ts';

const TOP = new URL('../..', import.meta.url).pathname;
const WEIGH = new URL('weigh-record.ts', import.meta.url).pathname;
/** Events of the published record, roughly; ten times as many, and a hundred. */
const SIZES = [100, 1_000, 10_000];

/** What one of a size costs: to check it cold, and to hold and to send it. */
type Size = { readonly events: number; readonly checks: readonly Cost[]; readonly weight: Weight };

/** What a record of one dispute costs as it grows tenfold and a hundredfold. */
export async function measureGrowth({ rounds }: Options): Promise<Part> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'strike-bench-')));
  try {
    const sizes: Size[] = [];
    for (const events of SIZES)
      sizes.push(await measureSize(join(folder, 'content'), events, rounds));
    return { lines: tellGrowth(sizes), targets: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSize(content: string, events: number, rounds: number): Promise<Size> {
  writeMultipliedRecord(content, events);
  const check = ['apps/command/strike.js', 'check', '--no-cache', '--content', content];
  const checks: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    checks.push((await runCommand([process.execPath, ...check], TOP)).cost);
  }
  const { said } = await runCommand([process.execPath, '--expose-gc', WEIGH, content], TOP);
  return { events, checks, weight: JSON.parse(said) };
}

function tellGrowth(sizes: readonly Size[]): string[] {
  const rows = sizes.map(({ events, checks, weight }) => {
    const values = (key: keyof Cost) => spread(spreadOf(checks.map((cost) => cost[key])));
    return [
      ...[String(events), String(weight.entities), values('elapsed'), values('processor')],
      ...[inDigits((processorOf(checks) / weight.entities) * 1000), values('memory')],
      ...[inDigits(weight.held), inDigits(weight.json), inDigits(weight.sent)],
    ];
  });
  return [
    ...['## What a record costs as it grows', ''],
    'One dispute at 1, 10 and 100 times its events. MB held is what the record takes in the memory of a server, as JSON and as brotli sends it what it takes to hand it on.',
    '',
    ...table(
      [
        ...['events', 'entities', 'check, s', 'CPU s', 'CPU ms for each entity', 'MB at its peak'],
        ...['MB held', 'MB as JSON', 'MB as brotli'],
      ],
      rows,
    ),
  ];
}

function processorOf(checks: readonly Cost[]): number {
  return spreadOf(checks.map(({ processor }) => processor)).median;
}
