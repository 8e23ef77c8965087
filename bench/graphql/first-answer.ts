import { askUntilAnswered } from './ask.ts';
import { contestants } from './contestants.ts';
import { dayOf, small } from './questions.ts';
import { requestFor } from './requests.ts';
import { startServer } from './server-process.ts';

const STARTS = 5;

// What Node alone takes to start and answer stands beside the others; the floor of the load knows the schema.
const started = [
  { name: 'node:http alone', file: new URL('bare.ts', import.meta.url).pathname, args: [] },
  ...Object.entries(contestants)
    .filter(([key]) => key !== 'floor')
    .map(([, contestant]) => contestant),
];

/** Milliseconds from the start of a process to its first answer at /graphql, each time, by name of the server. */
export type FirstAnswers = ReadonlyMap<string, readonly number[]>;

/** Starts every server anew several times, in turn and on any processor, as a user would. */
export async function measureFirstAnswers(): Promise<FirstAnswers> {
  const request = requestFor('POST', '/graphql', small, dayOf(0));
  const times = new Map(started.map(({ name }) => [name, [] as number[]]));
  for (let start = 0; start < STARTS; start += 1) {
    for (const { name, file, args } of started) {
      const server = await startServer([process.execPath, [file, ...args]]);
      await askUntilAnswered(server, request);
      times.get(name)?.push(performance.now() - server.startedAt);
      await server.stop();
    }
  }
  return times;
}
