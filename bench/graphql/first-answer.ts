import { processorSeconds } from '../usage.ts';
import { askUntilAnswered } from './ask.ts';
import { contestants } from './contestants.ts';
import { dayOf, small } from './questions.ts';
import { requestFor } from './requests.ts';
import { startServer } from './server-process.ts';

const STARTS = 5;

// What Node alone takes to start and answer stands beside the others; the floor of the load knows the schema.
const started = [
  { name: 'node:http alone', start: [new URL('bare.js', import.meta.url).pathname] },
  ...Object.entries(contestants)
    .filter(([key]) => key !== 'floor')
    .map(([, contestant]) => contestant),
];

/** From the start of a process to its first answer at /graphql, in milliseconds. */
type FirstAnswer = {
  readonly elapsed: number;
  /** Time it kept processors meanwhile, with all its threads: steadier where other work is on the machine. */
  readonly processor: number;
};

/** Each start, by name of the server. */
export type FirstAnswers = ReadonlyMap<string, readonly FirstAnswer[]>;

/** Starts every server anew several times, in turn and on any processor, as a user would. */
export async function measureFirstAnswers(): Promise<FirstAnswers> {
  const request = requestFor('POST', '/graphql', small, dayOf(0));
  const times = new Map(started.map(({ name }) => [name, [] as FirstAnswer[]]));
  for (let start = 0; start < STARTS; start += 1) {
    for (const { name, start: words } of started) {
      const server = await startServer([process.execPath, [...words]]);
      await askUntilAnswered(server, request);
      const elapsed = performance.now() - server.startedAt;
      times.get(name)?.push({ elapsed, processor: processorSeconds(server.pid) * 1000 });
      await server.stop();
    }
  }
  return times;
}
