import { versionOf } from '../machine.ts';

/** Where each is installed for: Mercurius compiles with a graphql-jit of its own. */
const INSTALLED = [
  ['graphql', import.meta.url],
  ['graphql-yoga', import.meta.url],
  ['mercurius', import.meta.url],
  ['graphql-jit', new URL(import.meta.resolve('mercurius')).href],
  ['fastify', import.meta.url],
  ['@apollo/server', import.meta.url],
] as const;

/** What is measured, by name and installed version. */
export function versions(): string[] {
  return INSTALLED.map(([name, from]) => `${name} ${versionOf(name, from)}`);
}
