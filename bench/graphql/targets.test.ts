import { expect, test } from 'vitest';
import type { ContestantKey } from './contestants.ts';
import type { Measured } from './load-job.ts';
import type { Method } from './requests.ts';
import type { Measurements, Sample } from './rounds.ts';
import { targetsOf } from './targets.ts';

test('a ratio is taken within each round, against the floor by the same method', () => {
  const samples = [
    // The second round is slower for all.
    ...round(0, [
      ['floor', 'GET', 1000],
      ['floor', 'POST', 500],
      ['ours', 'GET', 900],
      ['ours', 'POST', 250],
      ['mercurius', 'POST', 100],
    ]),
    ...round(1, [
      ['floor', 'GET', 100],
      ['floor', 'POST', 50],
      ['ours', 'GET', 70],
      ['ours', 'POST', 35],
      ['mercurius', 'POST', 10],
    ]),
  ];
  const memory = [{ contestant: 'ours' as const, now: 150, peak: 250 }];
  const measurements: Measurements = { samples, memory, sizes: new Map([['small', 500]]) };
  const starts = [320, 280, 290].map((elapsed) => ({ elapsed, processor: 200 }));
  const targets = targetsOf(measurements, new Map([['this server', starts]]));
  const told = targets.map(({ what, measured }) => [what, Number(measured.median.toFixed(3))]);
  expect(told).toEqual([
    ['small, asked before: this server, GET, to node:http, constant bytes, GET', 0.8],
    ['small, asked before: this server, POST, to node:http, constant bytes, POST', 0.6],
    ['small, asked before: this server, GET, to Mercurius, jit, POST', 8],
    ['small, asked before: this server, POST, to Mercurius, jit, POST', 3],
    ['small, never asked before: this server, POST, to Mercurius, jit, POST', Number.NaN],
    ['first answer, ms', 290],
    ['memory, MB', 150],
  ]);
});

function round(number: number, rates: [ContestantKey, Method, number][]): Sample[] {
  const rest = { asked: 1, p50: 1, p99: 1, serverShare: 1, othersShare: 0, loadShare: 1 };
  return rates.map(([contestant, method, perSecond]) => {
    const measured: Measured = { ...rest, perSecond, microseconds: 1e6 / perSecond };
    return {
      ...{ round: number, question: 'small', mode: 'asked before' },
      ...{ contestant, method, ...measured },
    };
  });
}
