import type { ContestantKey } from './contestants.ts';
import { contestants } from './contestants.ts';
import type { Method } from './requests.ts';

/** Whether an answer can have been kept: the same question always, or another each time. */
export type Mode = 'asked before' | 'never asked before';

/** One way of asking one server. */
export type Lane = {
  readonly contestant: ContestantKey;
  readonly method: Method;
};

/** What is timed side by side. Peers keep no answers, so a GET would tell of them nothing that a POST does not. */
export const lanes: Readonly<Record<Mode, readonly Lane[]>> = {
  'asked before': [
    { contestant: 'floor', method: 'POST' },
    { contestant: 'floor', method: 'GET' },
    { contestant: 'ours', method: 'POST' },
    { contestant: 'ours', method: 'GET' },
    { contestant: 'yoga', method: 'POST' },
    { contestant: 'mercurius', method: 'POST' },
    { contestant: 'apollo', method: 'POST' },
  ],
  'never asked before': [
    { contestant: 'floor', method: 'POST' },
    { contestant: 'ours', method: 'POST' },
    { contestant: 'yoga', method: 'POST' },
    { contestant: 'mercurius', method: 'POST' },
    { contestant: 'apollo', method: 'POST' },
  ],
};

export const modes = Object.keys(lanes) as readonly Mode[];

/** How a lane is called in a table. */
export function nameOf({ contestant, method }: Lane): string {
  return `${contestants[contestant].name}, ${method}`;
}
