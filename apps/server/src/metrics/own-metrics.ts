import { SLOW } from '../graphql/tell-slow.ts';
import type { RecordStatus } from '../record/served-record.ts';
import type { Tally } from './tally.ts';
import { repliesOf } from './tally.ts';

/** What is told of. */
export type Told = { readonly tally: Tally; readonly record: RecordStatus };

/** A metric of ours: what only rises, or what may fall too. */
export type OwnMetric = {
  readonly kind: 'counter' | 'gauge';
  /** Without the prefix that all have. */
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
  /** Its values, each with its labels. */
  readonly values: (told: Told) => readonly Value[];
};

type Value = readonly [value: number, labels: { readonly [name: string]: string }];

/** Every metric of ours but what replies took. Labels have few values each, whatever is asked. */
export const ownMetrics: readonly OwnMetric[] = [
  {
    kind: 'counter',
    name: 'http_replies_total',
    help: 'Replies, by route, method and status. `gone` stands for an asker who went away first.',
    labelNames: ['route', 'method', 'status'],
    values: ({ tally }) =>
      Object.entries(tally.replies).flatMap(([route, replies]) =>
        repliesOf(replies).map(({ count, ...kind }): Value => [count, { route, ...kind }]),
      ),
  },
  {
    kind: 'counter',
    name: 'kept_replies_total',
    help: 'Requests to /graphql, by whether their reply was kept from before.',
    labelNames: ['result'],
    values: ({ tally: { kept } }) => [
      [kept.hits, { result: 'hit' }],
      [kept.misses, { result: 'miss' }],
    ],
  },
  {
    kind: 'counter',
    name: 'reloads_total',
    help: 'Times that content was read again, by what came of it.',
    labelNames: ['outcome'],
    values: ({ tally }) =>
      Object.entries(tally.reloads).map(([outcome, count]) => [count, { outcome }]),
  },
  {
    kind: 'counter',
    name: 'faults_total',
    help: 'Faults of ours that questions brought to light.',
    labelNames: [],
    values: ({ tally }) => [[tally.faults, {}]],
  },
  {
    kind: 'counter',
    name: 'slow_questions_total',
    help: `Questions that took more than ${SLOW} ms to work out.`,
    labelNames: [],
    values: ({ tally }) => [[tally.slowQuestions, {}]],
  },
  {
    kind: 'counter',
    name: 'lost_log_lines_total',
    help: 'Lines of the log that could not be written: the disk is full, or nobody reads them.',
    labelNames: [],
    values: ({ tally }) => [[tally.lostLines, {}]],
  },
  {
    kind: 'gauge',
    name: 'record_info',
    help: 'Always 1; its label is the hash of the record that is served.',
    labelNames: ['content_hash'],
    values: ({ record }) => [[1, { content_hash: record.contentHash }]],
  },
  {
    kind: 'gauge',
    name: 'content_refused',
    help: '1 while content on disk is not fit to be served and an older record is, 0 otherwise.',
    labelNames: [],
    values: ({ record }) => [[record.refused ? 1 : 0, {}]],
  },
];
