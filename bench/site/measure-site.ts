import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMultipliedRecord } from '../multiplied-record.ts';
import { inDigits, spread } from '../numbers.ts';
import type { Options } from '../options.ts';
import type { Part } from '../part.ts';
import type { Cost } from '../run-command.ts';
import { runCommand } from '../run-command.ts';
import type { Spread } from '../spread.ts';
import { spreadOf } from '../spread.ts';
import { table } from '../table.ts';
import type { Target } from '../target.ts';
import type { Builder } from './builders.ts';
import { builders } from './builders.ts';
import { checkPages, expectedPages } from './equal-pages.ts';
import { measurePublished } from './published-site.ts';

/** One build by one builder. */
type Build = Cost & {
  readonly builder: string;
  readonly events: number;
  readonly round: number;
  readonly pages: number;
};

/** The site's build, whole on the published record, and beside its peers as the record grows. */
export async function measureSite({ rounds, sizes }: Options): Promise<Part> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'strike-bench-')));
  try {
    const published = await measurePublished();
    const builds: Build[] = [];
    for (const events of sizes) builds.push(...(await buildAll(folder, events, rounds)));
    return {
      lines: ['## The site beside its peers', ...published.lines, ...tellBuilds(builds)],
      targets: [...published.targets, ...targetsOf(builds, Math.max(...sizes))],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildAll(folder: string, events: number, rounds: number): Promise<Build[]> {
  const content = join(folder, `content-${events}`);
  writeMultipliedRecord(content, events);
  const expected = expectedPages(content);
  const builds: Build[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Another order each round, so that nobody is always the one after the same.
    const order = [
      ...builders.slice(round % builders.length),
      ...builders.slice(0, round % builders.length),
    ];
    for (const builder of order) {
      const place = join(folder, builder.name);
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place);
      builder.prepare(place, content);
      const site = join(place, builder.directory);
      const { cost } = await runCommand(builder.command, site);
      const pages = checkPages(join(site, 'dist'), expected);
      builds.push({ ...cost, builder: builder.name, events, round, pages });
      process.stderr.write(
        `${events} events, round ${round + 1}, ${builder.name}: ${inDigits(cost.elapsed)} s\n`,
      );
    }
  }
  return builds;
}

/** The tables of some builds, one for each number of events. */
function tellBuilds(builds: readonly Build[]): string[] {
  const sizes = [...new Set(builds.map(({ events }) => events))];
  return [
    '',
    ...builders.map(({ name, does }) => `- ${name}: ${does}`),
    ...sizes.flatMap((events) => ['', `### ${events} events`, '', ...tableOf(builds, events)]),
    ...tellGrowth(builds, sizes),
  ];
}

function tableOf(builds: readonly Build[], events: number): string[] {
  const rows = builders.map(({ name }) => {
    const own = builds.filter((build) => build.builder === name && build.events === events);
    const values = (key: keyof Cost) => spread(spreadOf(own.map((build) => build[key])));
    const ratio = (peer: string) => spread(ratiosOf('elapsed', builds, events, name, peer));
    const pages = inDigits(own[0]?.pages ?? Number.NaN);
    return [
      name,
      pages,
      values('elapsed'),
      values('processor'),
      values('memory'),
      ratio('collections'),
      ratio('eleventy'),
    ];
  });
  return table(
    ['builder', 'pages', 's (min-max)', 'CPU s', 'MB at its peak', 'to collections', 'to eleventy'],
    rows,
  );
}

function tellGrowth(builds: readonly Build[], sizes: readonly number[]): string[] {
  if (sizes.length < 2) return [];
  const steps = sizes.slice(1).map((to, index) => [sizes[index] ?? 0, to] as const);
  const rows = builders.map(({ name }) => [
    name,
    ...steps.map(([from, to]) => inDigits(perEvent(builds, name, from, to))),
  ]);
  const heads = steps.map(([from, to]) => `${from} to ${to}`);
  return ['', '### CPU ms for each event more', '', ...table(['builder', ...heads], rows)];
}

function perEvent(builds: readonly Build[], name: string, from: number, to: number): number {
  const [less, more] = [from, to].map(
    (events) =>
      spreadOf(
        builds
          .filter((build) => build.builder === name && build.events === events)
          .map(({ processor }) => processor),
      ).median,
  );
  return (((more ?? Number.NaN) - (less ?? Number.NaN)) / (to - from)) * 1000;
}

function targetsOf(builds: readonly Build[], events: number): Target[] {
  return ['asked', 'ours'].flatMap((name) =>
    TARGETS.map(({ key, peer, bound, what }) => ({
      what: `${name} at ${events} events, ${what}`,
      bound,
      isLeast: false,
      measured: ratiosOf(key, builds, events, name, peer),
      ...(key === 'elapsed' && {
        byProcessor: ratiosOf('processor', builds, events, name, peer),
      }),
    })),
  );
}

const TARGETS: readonly { key: keyof Cost; peer: Builder['name']; bound: number; what: string }[] =
  [
    { key: 'elapsed', peer: 'collections', bound: 0.5, what: 'time to that of collections' },
    { key: 'elapsed', peer: 'eleventy', bound: 1, what: 'time to that of Eleventy' },
    {
      key: 'memory',
      peer: 'direct',
      bound: 1,
      what: 'memory to that of Astro without collections',
    },
  ];

function ratiosOf(
  key: keyof Cost,
  builds: readonly Build[],
  events: number,
  over: string,
  under: string,
): Spread {
  const of = (name: string) =>
    builds.filter((build) => build.builder === name && build.events === events);
  return spreadOf(
    of(over).flatMap((build) => {
      const peer = of(under).find(({ round }) => round === build.round);
      return peer ? [build[key] / peer[key]] : [];
    }),
  );
}
