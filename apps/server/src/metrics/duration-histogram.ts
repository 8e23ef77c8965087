import type { Metric } from 'prom-client';

import type { RouteTally, Tally } from './tally.ts';
import { bounds } from './tally.ts';

const name = 'strike_ledger_http_reply_seconds';
const help =
  'What replies took, from the head of the request to the last byte handed over, in seconds.';

/**
 * A histogram of what was tallied. One of prom-client's own takes a microsecond for each value it observes; this one
 * has what its registry reads of a metric, made when it is read.
 */
export function durationHistogram(replies: Tally['replies']): Metric<string> {
  const get = async () => ({
    name,
    help,
    type: 'histogram',
    aggregator: 'sum',
    values: Object.entries(replies).flatMap(([route, tally]) => valuesOf(route, tally)),
  });
  return { name, help, get } as unknown as Metric<string>;
}

function valuesOf(route: string, { buckets, seconds }: RouteTally): readonly object[] {
  let total = 0;
  const upTo = [...buckets].map((count, index) => {
    total += count;
    const le = String(bounds[index] ?? '+Inf');
    return { metricName: `${name}_bucket`, labels: { le, route }, value: total };
  });
  return [
    ...upTo,
    { metricName: `${name}_sum`, labels: { route }, value: seconds },
    { metricName: `${name}_count`, labels: { route }, value: total },
  ];
}
