import type { Record } from '@strike-ledger/core';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { createApi } from '../api.ts';
import { globalIdOf } from '../schema/node/global-id.ts';
import { schema } from '../schema.ts';
import type { Texts } from '../testing/generated-question.ts';
import { chooseFrom, generateQuestion } from '../testing/generated-question.ts';
import { published } from '../testing/published.ts';
import { town } from '../testing/town.ts';
import type { Answer } from './answer.ts';
import { createCompiler, loadCompiler } from './compile.ts';
import type { Question } from './question.ts';

const ASKERS_CODES = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'];

describe.each([
  // Making a program of a question takes longer than answering it, so fewer are compiled.
  { name: 'a record with one of everything', record: town, asked: 8_000, compiled: 800 },
  { name: 'the record that is published', record: published, asked: 2_000, compiled: 200 },
])('$name', ({ record, asked, compiled }) => {
  const questions = questionsOn(record);

  test(`answers ${asked} generated questions without a fault`, () => {
    const faults: unknown[] = [];
    const api = createApi({ record, onFault: (fault) => faults.push(fault), now: () => 0 });
    let whole = 0;
    fc.assert(
      fc.property(questions, (question) => {
        const answer = api.answer(question);
        if (answer.outcome === 'answered') whole += 1;
        // A null where the schema promises a value is a fault too: graphql raises it as one.
        expect(faults).toEqual([]);
        expect(codesIn(answer).filter((code) => !ASKERS_CODES.includes(code))).toEqual([]);
      }),
      { numRuns: asked, seed: 1 },
    );
    expect(whole).toBeGreaterThan(asked / 2);
  });

  describe('compiled', () => {
    beforeAll(loadCompiler);

    test(`gives the same bytes to ${compiled} of them`, () => {
      const plain = createApi({ record, now: () => 0 });
      fc.assert(
        fc.property(questions, (question) => {
          expect(textOf(askCompiled(record, question))).toBe(textOf(plain.answer(question)));
        }),
        { numRuns: compiled, seed: 2 },
      );
    });
  });
});

// What is asked for the second time is compiled; a new API has kept nothing of the first.
function askCompiled(record: Record, question: Question): Answer {
  const execute = createCompiler();
  const ask = (): Answer => createApi({ record, execute }).answer(question);
  ask();
  return ask();
}

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

function textOf({ bytes }: Answer): string {
  return new TextDecoder().decode(bytes);
}
