import type { Logger } from 'pino';
import { pino } from 'pino';

/** How much of what cannot be written waits until it can, in bytes. */
const MOST_WAITING = 1_000_000;

/**
 * A log of one JSON object for each line, to standard output. Where that takes nothing, as on a full disk, lines wait
 * and nobody waits for them; of each that is one too many `onLost` is told.
 */
export function createLog(level: string, onLost: () => void): Logger {
  const output = pino.destination({
    dest: 1,
    sync: true,
    maxLength: MOST_WAITING,
    retryEAGAIN: () => false,
  });
  // The next line tries again.
  output.on('error', () => {}).on('drop', onLost);
  return pino({ base: null, level, timestamp: pino.stdTimeFunctions.isoTime }, output);
}
