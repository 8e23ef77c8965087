import { setTimeout as sleep } from 'node:timers/promises';

import { askUntilAnswered } from '../graphql/ask.ts';
import type { Measured } from '../graphql/load-job.ts';
import { small } from '../graphql/questions.ts';
import { bytesOf, requestFor } from '../graphql/requests.ts';
import { runLoad } from '../graphql/run-load.ts';
import type { ServerProcess } from '../graphql/server-process.ts';
import { freePort, startServer } from '../graphql/server-process.ts';
import type { Options } from '../options.ts';
import type { Part } from '../part.ts';
import { checkAnswers } from './check-answers.ts';
import { createCheckout } from './checkout.ts';
import type { Look } from './tell-soak.ts';
import { lookAt, tellSoak } from './tell-soak.ts';

/** How often memory is looked at in a run. */
const LOOKS = 10;
/** How long after one change of content the next follows, in milliseconds. */
const CHANGE = 5_000;

/** The server as it is deployed, under full load while its content changes, and its memory over time. */
export async function measureSoak({ soak, connections }: Options): Promise<Part> {
  const checkout = createCheckout();
  const inspector = await freePort();
  const command = [`--inspect=127.0.0.1:${inspector}`, ...checkout.command];
  const server = await startServer([process.execPath, command]);
  try {
    await untilServed(server, checkout.first);
    const load = loadFor(server, soak, connections);
    const checking = checkAnswers(server.port);
    let editions = 0;
    const changing = setInterval(() => {
      editions += 1;
      checkout.write(editions);
    }, CHANGE);
    const looks: Look[] = [];
    for (let look = 1; look <= LOOKS; look += 1) {
      await sleep((soak * 1_000) / LOOKS);
      looks.push(await lookAt(server.pid, inspector, (look * soak) / LOOKS));
    }
    clearInterval(changing);
    return tellSoak(looks, { ...(await load), ...(await checking.stop()), editions });
  } finally {
    await server.stop();
    checkout.remove();
  }
}

// A server serves what the build has read until it has read what changed since.
async function untilServed(server: ServerProcess, title: string): Promise<void> {
  const question = requestFor('POST', '/graphql', small, '2023-01-01');
  while (!(await askUntilAnswered(server, question)).includes(title)) await sleep(100);
}

/** Each question is new: what it takes to answer is taken every time. */
function loadFor(server: ServerProcess, seconds: number, connections: number): Promise<Measured> {
  const request = bytesOf(requestFor('POST', '/graphql', small));
  const { pid, port } = server;
  const job = { pid, port, processor: undefined, connections, warmup: 0.1, seconds, request };
  return runLoad({ ...job, firstNumber: 1 }, 'the soak');
}
