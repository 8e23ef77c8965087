import { isDeepStrictEqual } from 'node:util';

import { ask } from './ask.ts';
import { contestants } from './contestants.ts';
import type { Field } from './field.ts';
import { serverOf } from './field.ts';
import type { Lane } from './lanes.ts';
import { lanes, nameOf } from './lanes.ts';
import type { Question } from './questions.ts';
import { dayOf } from './questions.ts';
import { requestFor } from './requests.ts';

/** Often enough for caches and compiled queries to answer too; each time on the same day and on a new one. */
const TIMES = 3;

/**
 * Asks every server a question in every way that is timed, and gives the answer's size in bytes.
 * @throws {Error} with the first difference: nothing is timed unless all give the same data
 */
export async function compareAnswers(field: Field, question: Question): Promise<number> {
  const reference = await answerOf(field, { contestant: 'yoga', method: 'POST' }, question, 0);
  for (const lane of lanes['asked before']) {
    for (let time = 1; time <= TIMES; time += 1) {
      for (const day of [0, time]) {
        const answer = await answerOf(field, lane, question, day);
        const difference = differenceOf(reference.data, answer.data, 'data');
        if (difference) throw new Error(`${nameOf(lane)} differs, ${question.name}: ${difference}`);
      }
    }
  }
  return reference.bytes;
}

async function answerOf(field: Field, lane: Lane, question: Question, day: number) {
  const { contestant, method } = lane;
  const path = contestants[contestant].pathFor(question.name);
  const request = requestFor(method, path, question, dayOf(day));
  const text = await ask(serverOf(field, contestant).port, request);
  const { data, errors } = JSON.parse(text);
  if (data && !errors) return { data: data as unknown, bytes: Buffer.byteLength(text) };
  throw new Error(`${nameOf(lane)} gives no data, ${question.name}: ${text.slice(0, 500)}`);
}

function differenceOf(expected: unknown, given: unknown, place: string): string | undefined {
  if (isDeepStrictEqual(expected, given)) return undefined;
  if (isObject(expected) && isObject(given)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(given)])) {
      const difference = differenceOf(expected[key], given[key], `${place}.${key}`);
      if (difference) return difference;
    }
  }
  return `${place} is ${JSON.stringify(given)}, and ${JSON.stringify(expected)} in Yoga`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
