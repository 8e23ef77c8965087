import { setImmediate as nextTurn } from 'node:timers/promises';

import { examples } from '@strike-ledger/graphql';

/**
 * Takes the steps of a preparation, then asks what is asked most, so that whoever asks next finds it answered. Requests
 * have their turn in between. A server that is to stop does not wait for it.
 */
export async function warmUp(
  preparation: Iterable<void>,
  ask: (query: string) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const _ of preparation) {
    if (signal.aborted) return;
    await nextTurn();
  }
  for (const { query } of examples) {
    if (signal.aborted) return;
    // Twice: what is asked once is not kept.
    ask(query);
    await nextTurn();
    ask(query);
    await nextTurn();
  }
}
