/** Measures what must be fast, as ratios within one run: `pnpm bench`, or `pnpm bench graphql`. */
import { measureCheck } from './check/measure-check.ts';
import { measureGraphql } from './graphql/measure-graphql.ts';
import { measureGrowth } from './growth/measure-growth.ts';
import { machine } from './machine.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { weighPages } from './pages/weigh-pages.ts';
import type { Part } from './part.ts';
import { measureSite } from './site/measure-site.ts';
import { measureSoak } from './soak/measure-soak.ts';
import { measureState } from './state.ts';
import type { Target } from './target.ts';
import { tellTargets } from './target.ts';
import { writeResult } from './write-result.ts';

const parts: Readonly<Record<string, (options: Options) => Promise<Part>>> = {
  check: measureCheck,
  state: measureState,
  growth: measureGrowth,
  graphql: measureGraphql,
  site: measureSite,
  pages: weighPages,
  soak: measureSoak,
};

// Servers that were started end with this process, also where it is told to stop.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

try {
  const options = readOptions(process.argv.slice(2), Object.keys(parts));
  const head = [`${machine()}, ${new Date().toISOString().slice(0, 10)}`, ''];
  console.log(head.join('\n'));
  const targets: Target[] = [];
  for (const name of options.parts) {
    const part = await parts[name]?.(options);
    if (!part) continue;
    targets.push(...part.targets);
    const lines = [...part.lines, ''];
    console.log(lines.join('\n'));
    if (options.shouldWrite) writeResult(name, [...head, ...lines, ...tellTargets(part.targets)]);
  }
  console.log(['## What must be reached', '', ...tellTargets(targets)].join('\n'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
