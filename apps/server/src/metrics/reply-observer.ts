import type { Logger } from 'pino';
import { pathOf } from '../routes.ts';
import type { OnReply } from '../serve.ts';
import type { Tally } from './tally.ts';
import { countReply } from './tally.ts';

/** Counts replies, and logs each where there is a log for it: the path alone, not what was asked. */
export function replyObserver(tally: Tally, log: Logger | undefined): OnReply {
  return (route, { method, url }, status, seconds) => {
    countReply(tally.replies[route], method, status, seconds);
    log?.info(
      { method, path: pathOf(url), status: status ?? 'gone', milliseconds: seconds * 1_000 },
      'reply',
    );
  };
}
