import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeMultipliedRecord } from '../multiplied-record.ts';
import { spread } from '../numbers.ts';
import type { Options } from '../options.ts';
import type { Part } from '../part.ts';
import type { Cost } from '../run-command.ts';
import { runCommand } from '../run-command.ts';
import { spreadOf } from '../spread.ts';
import { table } from '../table.ts';
import { costOfWatchedEdit } from './watched-edit.ts';

const TOP = new URL('../..', import.meta.url).pathname;
const CACHE = join(TOP, 'apps/command/node_modules/.cache');
const COMPILED = join(CACHE, 'node');
const FLOOR = new URL('floor.ts', import.meta.url).pathname;
/** Files of the large record, and the least events it can have. */
const [LARGE, LEAST_EVENTS] = [5_000, 100];

/**
 * What is timed: the floor, the check with nothing kept, the check of the same after one edit, and that of a command
 * that goes on watching.
 */
const WAYS = ['floor', 'cold', 'after one edit', 'watching, after one edit'] as const;
type Way = (typeof WAYS)[number];
type Sample = {
  readonly way: Way;
  readonly entries: number;
  readonly round: number;
  readonly cost: Cost;
};

const TARGETS = [
  { way: 'cold', under: 'floor', bound: 1.5, least: 0 },
  { way: 'after one edit', under: 'cold', bound: 0.1, least: 1_000 },
  { way: 'watching, after one edit', under: 'cold', bound: 0.1, least: 1_000 },
] as const;

/** `strike check` beside the floor, at five hundred and at five thousand entries. */
export async function measureCheck({ rounds }: Options): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'strike-bench-'));
  try {
    const [small, large] = [join(folder, 'small'), join(folder, 'large')];
    cpSync(join(TOP, 'content'), small, {
      recursive: true,
      filter: (path) => basename(path) !== 'portland-2023',
    });
    writeMultipliedRecord(large, LEAST_EVENTS);
    writeMultipliedRecord(large, LEAST_EVENTS + LARGE - filesIn(large).length);
    const samples: Sample[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const content of [small, large]) samples.push(...(await sampleRound(content, round)));
    }
    return tellCheck(samples);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sampleRound(content: string, round: number): Promise<Sample[]> {
  const entries = filesIn(content).length;
  const check = [process.execPath, 'apps/command/strike.js', 'check', '--content', content];
  const sampleOf = (way: Way, cost: Cost) => ({ way, entries, round, cost });
  const sample = async (way: Way, command: readonly string[]) =>
    sampleOf(way, (await runCommand(command, TOP)).cost);
  rmSync(join(CACHE, 'strike'), { recursive: true, force: true });
  const floor = await sample('floor', [process.execPath, FLOOR, content, COMPILED]);
  const cold = await sample('cold', check);
  const [edited = ''] = globSync('*/events/*.md', { cwd: content }).sort();
  const file = join(content, edited);
  const text = readFileSync(file, 'utf8');
  const edit = () => addSentence(file);
  edit();
  const afterEdit = await sample('after one edit', check);
  const watched = await costOfWatchedEdit([...check, '--watch'], TOP, edit);
  writeFileSync(file, text);
  return [floor, cold, afterEdit, sampleOf('watching, after one edit', watched)];
}

// At the head of the text, whose first paragraph has its sources.
function addSentence(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('\n---\n', '\n---\nSo it was told that day. '));
}

function tellCheck(samples: readonly Sample[]): Part {
  const sizes = [...new Set(samples.map(({ entries }) => entries))];
  const rows = sizes.flatMap((entries) =>
    WAYS.map((way) => {
      const own = samples.filter((sample) => sample.entries === entries && sample.way === way);
      const values = (key: keyof Cost) => spread(spreadOf(own.map(({ cost }) => cost[key])));
      const ratio = spread(ratioOf('elapsed', samples, entries, way, 'floor'));
      return [
        String(entries),
        way,
        values('elapsed'),
        values('processor'),
        values('memory'),
        ratio,
      ];
    }),
  );
  const targets = sizes.flatMap((entries) =>
    TARGETS.filter(({ least }) => entries >= least).map(({ way, under, bound }) => ({
      what: `check of ${entries} entries, ${way}, to ${under}`,
      bound,
      isLeast: false,
      measured: ratioOf('elapsed', samples, entries, way, under),
      byProcessor: ratioOf('processor', samples, entries, way, under),
    })),
  );
  const lines = [
    ...['## The check of the record beside its floor', ''],
    'What Node compiled is kept in all of them; what was read of the record, for the checks after one edit, which adds a sentence to an event. Watching, the command is at work already, and the time is that from the edit to the report.',
    'The command is the one that `pnpm build` makes.',
    '',
    ...table(['entries', '', 's (min-max)', 'CPU s', 'MB at its peak', 'to the floor'], rows),
  ];
  return { lines, targets };
}

function filesIn(content: string): string[] {
  return globSync('**/*.{md,yaml}', { cwd: content, exclude: ['README.md'] });
}

function ratioOf(
  key: keyof Cost,
  samples: readonly Sample[],
  entries: number,
  over: Way,
  under: Way,
) {
  const of = (way: Way) => samples.filter((each) => each.entries === entries && each.way === way);
  return spreadOf(
    of(over).flatMap(({ round, cost }) => {
      const other = of(under).find((each) => each.round === round);
      return other ? [cost[key] / other.cost[key]] : [];
    }),
  );
}
