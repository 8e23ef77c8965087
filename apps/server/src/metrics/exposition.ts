import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

import { durationHistogram } from './duration-histogram.ts';
import type { Told } from './own-metrics.ts';
import { ownMetrics } from './own-metrics.ts';
import type { Tally } from './tally.ts';

/** Where metrics are read from. */
export type Measured = { readonly tally: Tally; readonly record: () => Told['record'] };

const kinds = { counter: Counter, gauge: Gauge };

/** Node's metrics and ours, in the text format of Prometheus. What they say is read when they are asked for. */
export function createExposition({ tally, record }: Measured): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const { kind, name, help, labelNames, values } of ownMetrics) {
    new kinds[kind]({
      name: `strike_ledger_${name}`,
      help,
      labelNames,
      registers: [registry],
      collect() {
        this.reset();
        for (const [value, labels] of values({ tally, record: record() })) this.inc(labels, value);
      },
    });
  }
  registry.registerMetric(durationHistogram(tally.replies));
  return registry;
}
