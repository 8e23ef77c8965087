import type { Logger } from 'pino';
import { pino } from 'pino';

/** A log of one JSON object for each line, to standard output. */
export function createLog(level: string): Logger {
  return pino({ base: null, level, timestamp: pino.stdTimeFunctions.isoTime });
}
