import type { Logger } from 'pino';

import type { Tally } from '../metrics/tally.ts';
import { faultId } from './fault-id.ts';

/** Counts and logs every fault of ours that a request brings to light. */
export function tellFault(tally: Tally, log: Logger): (fault: unknown) => void {
  return (fault) => {
    tally.faults += 1;
    log.error({ fault: faultId(fault), err: fault }, 'a request could not be answered');
  };
}
