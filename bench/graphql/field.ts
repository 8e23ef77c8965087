import { askUntilAnswered } from './ask.ts';
import type { ContestantKey } from './contestants.ts';
import { contestants } from './contestants.ts';
import { PROCESSOR, pinned } from './processors.ts';
import { dayOf, small } from './questions.ts';
import { requestFor } from './requests.ts';
import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';

/** All servers of a round, each started afresh. */
export type Field = ReadonlyMap<ContestantKey, ServerProcess>;

/** Starts every server on the processor of the servers, one after the other, until each has answered. */
export async function startField(): Promise<Field> {
  const field = new Map<ContestantKey, ServerProcess>();
  try {
    for (const key of Object.keys(contestants) as ContestantKey[]) {
      const { start, pathFor } = contestants[key];
      const server = await startServer(pinned(PROCESSOR.server, start));
      field.set(key, server);
      await askUntilAnswered(server, requestFor('POST', pathFor(small.name), small, dayOf(0)));
    }
    return field;
  } catch (error) {
    await stopField(field);
    throw error;
  }
}

/** Ends every server of a field. */
export async function stopField(field: Field): Promise<void> {
  await Promise.all([...field.values()].map(({ stop }) => stop()));
}

/** The server of a field. */
export function serverOf(field: Field, key: ContestantKey): ServerProcess {
  const server = field.get(key);
  if (!server) throw new Error(`${contestants[key].name} is not running.`);
  return server;
}
