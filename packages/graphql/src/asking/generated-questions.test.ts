import type { Record } from '@strike-ledger/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createApi } from '../api.ts';
import { interpret } from '../executing/interpret.ts';
import { globalIdOf } from '../schema/node/global-id.ts';
import { schema } from '../schema.ts';
import type { Texts } from '../testing/generated-question.ts';
import { chooseFrom, generateQuestion } from '../testing/generated-question.ts';
import { published } from '../testing/published.ts';
import { town } from '../testing/town.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

const ASKERS_CODES = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'];

describe.each([
  { name: 'a record with one of everything', record: town, asked: 8_000 },
  { name: 'the record that is published', record: published, asked: 2_000 },
])('$name', ({ record, asked }) => {
  const questions = questionsOn(record);

  test(`answers ${asked} generated questions without a fault, and as graphql does`, () => {
    const faults: unknown[] = [];
    const onFault = (fault: unknown) => faults.push(fault);
    const plain = createApi({ record, execute: interpret, onFault, now: () => 0 });
    // One API for all, so that parts of answers that one question left are met by the next.
    const api = createApi({ record, onFault, now: () => 0 });
    let whole = 0;
    fc.assert(
      fc.property(questions, (question) => {
        const answer = api.answer(question);
        if (answer.outcome === 'answered') whole += 1;
        // A null where the schema promises a value is a fault too: graphql raises it as one.
        expect(faults).toEqual([]);
        expect(codesIn(answer).filter((code) => !ASKERS_CODES.includes(code))).toEqual([]);
        expect(textOf(answer)).toBe(textOf(plain.answer(question)));
        expect(textOf(api.answer(question))).toBe(textOf(answer));
      }),
      { numRuns: asked, seed: 1 },
    );
    expect(whole).toBeGreaterThan(asked / 2);
  });
});

function questionsOn(record: Record): fc.Arbitrary<Question> {
  const texts = textsFrom(record);
  return fc.integer().map((seed) => generateQuestion(schema, texts, chooseFrom(seed)));
}

function textsFrom({ disputes, entities }: Record): Texts {
  const every = Math.ceil(entities.size / 40);
  const some = [...entities.values()].filter((_, index) => index % every === 0);
  return {
    String: [...disputes, ...some].map(({ id }) => id).concat('', 'nothing'),
    ID: some.map(globalIdOf).concat('nothing'),
    Date: ['2023-11-07', '2013-12', '2030', '2030-02-01'],
  };
}

function codesIn(answer: Answer): string[] {
  const { errors = [] }: ReturnType<typeof JSON.parse> = JSON.parse(textOf(answer));
  return errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
}

function textOf({ body }: Answer): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}
