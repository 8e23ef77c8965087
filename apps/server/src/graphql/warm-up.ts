import { setImmediate as nextTurn } from 'node:timers/promises';

import { examples } from '@strike-ledger/graphql';

/**
 * Takes the steps of a preparation, then asks what is asked most, so that whoever asks next finds it answered. Requests
 * have their turn in between.
 */
export async function warmUp(
  preparation: Iterable<void>,
  ask: (query: string) => void,
): Promise<void> {
  for (const _ of preparation) await nextTurn();
  for (const { query } of examples) {
    // Twice: what is asked once is not kept.
    ask(query);
    await nextTurn();
    ask(query);
    await nextTurn();
  }
}
