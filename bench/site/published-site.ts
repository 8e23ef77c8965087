import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inDigits } from '../numbers.ts';
import type { Part } from '../part.ts';
import { runCommand } from '../run-command.ts';
import { spreadOf } from '../spread.ts';
import { table } from '../table.ts';

const SITE = new URL('../../apps/site', import.meta.url).pathname;
/** Seconds that the pages may take, without what is timed apart. */
const BOUND = 60;
/** What the build says it took, by how it says it. */
const PARTS = [
  ['search index', /search index: (\d+) ms/],
  ['pictures', /pictures: (\d+) ms/],
  ['fliers as PDF', /fliers printed in (\d+) ms/],
  ['compression', /compressed in (\d+) ms/],
] as const;

/** The site of the published record, built whole: once, for it takes a minute. */
export async function measurePublished(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'strike-bench-'));
  try {
    const build = [
      process.execPath,
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--outDir',
      folder,
    ];
    const { cost, said } = await runCommand(build, SITE);
    const parts = PARTS.map(([name, told]) => [name, Number(told.exec(said)?.[1]) / 1000] as const);
    const apart = parts.reduce((sum, [, seconds]) => sum + (seconds || 0), 0);
    const pages = cost.elapsed - apart;
    const rows = [['all', cost.elapsed] as const, ...parts, ['pages', pages] as const];
    return {
      lines: [
        ...['', '### the published record, whole', ''],
        ...table(
          ['part', 's'],
          rows.map(([name, seconds]) => [name, inDigits(seconds)]),
        ),
        ...['', `CPU ${inDigits(cost.processor)} s, ${inDigits(cost.memory)} MB at its peak.`],
      ],
      targets: [
        {
          what: 'pages of the published record, s',
          bound: BOUND,
          isLeast: false,
          measured: spreadOf([pages]),
          byProcessor: spreadOf([cost.processor]),
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
