/** Measures what must be fast, as ratios within one run: `pnpm bench`, or `pnpm bench graphql`. */
import { cpus } from 'node:os';

import { measureGraphql } from './graphql/measure-graphql.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { measureState } from './state.ts';

const parts: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  state: measureState,
  graphql: measureGraphql,
};

// Servers that were started end with this process, also where it is told to stop.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

try {
  const options = readOptions(process.argv.slice(2), Object.keys(parts));
  const [processor] = cpus();
  console.log(`${processor?.model.trim()}, ${cpus().length} cores, Node ${process.version}\n`);
  for (const part of options.parts) await parts[part]?.(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
