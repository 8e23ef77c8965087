import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

import type { RecordStatus } from '../record/served-record.ts';
import { durationHistogram } from './duration-histogram.ts';
import type { Tally } from './tally.ts';
import { repliesOf } from './tally.ts';

/** What /metrics tells. */
export type Measured = { readonly tally: Tally; readonly record: () => RecordStatus };

/** Metrics in the text format of Prometheus, worked out when they are asked for. */
export function createExposition({ tally, record }: Measured): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  new Counter({
    name: 'strike_ledger_http_replies_total',
    help: 'Replies, by route, method and status. `gone` stands for an asker who went away first.',
    labelNames: ['route', 'method', 'status'],
    registers,
    collect() {
      this.reset();
      for (const [route, replies] of Object.entries(tally.replies)) {
        for (const { method, status, count } of repliesOf(replies)) {
          this.inc({ route, method, status }, count);
        }
      }
    },
  });
  registry.registerMetric(durationHistogram(tally.replies));
  new Counter({
    name: 'strike_ledger_kept_replies_total',
    help: 'Requests to /graphql by whether their reply was kept from before.',
    labelNames: ['result'],
    registers,
    collect() {
      this.reset();
      this.inc({ result: 'hit' }, tally.kept.hits);
      this.inc({ result: 'miss' }, tally.kept.misses);
    },
  });
  new Counter({
    name: 'strike_ledger_reloads_total',
    help: 'Times that content was read again, by what came of it.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(tally.reloads)) this.inc({ outcome }, count);
    },
  });
  new Counter({
    name: 'strike_ledger_faults_total',
    help: 'Questions that could not be answered by a fault of ours.',
    registers,
    collect() {
      this.reset();
      this.inc(tally.faults);
    },
  });
  new Counter({
    name: 'strike_ledger_slow_questions_total',
    help: 'Questions that took long enough to be logged.',
    registers,
    collect() {
      this.reset();
      this.inc(tally.slowQuestions);
    },
  });
  new Gauge({
    name: 'strike_ledger_record_info',
    help: 'The record that is served, by its hash: always 1.',
    labelNames: ['content_hash'],
    registers,
    collect() {
      this.reset();
      this.set({ content_hash: record().contentHash }, 1);
    },
  });
  new Gauge({
    name: 'strike_ledger_content_refused',
    help: '1 while content on disk has mistakes and an older record is served, 0 otherwise.',
    registers,
    collect() {
      this.set(record().refused ? 1 : 0);
    },
  });
  return registry;
}
