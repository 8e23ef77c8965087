import { expect, test } from 'vitest';

import { small } from './questions.ts';
import { bytesOf, newQuestions, requestFor, sameQuestion } from './requests.ts';

test.each(['GET', 'POST'] as const)('a %s is new each time where it is to be', (method) => {
  const request = bytesOf(requestFor(method, '/graphql', small));
  const next = newQuestions(request, 5);
  const questions = [next(), next(), next()];
  expect(new Set(questions).size).toBe(3);
  for (const [index, question] of questions.entries()) {
    expect(question).toHaveLength(request.length);
    expect(question).toContain(`0001-01-0${6 + index}`);
  }
});

test.each(['GET', 'POST'] as const)('a %s is the same each time where it is to be', (method) => {
  const next = sameQuestion(bytesOf(requestFor(method, '/graphql', small)));
  expect(next().toString()).toContain('0001-01-01');
  expect(next()).toBe(next());
});

test('the body of a POST is as long as its head says', () => {
  const [head = '', body = ''] = bytesOf(requestFor('POST', '/graphql', small)).split('\r\n\r\n');
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
  expect(JSON.parse(body)).toMatchObject({ query: small.document, variables: small.variables });
});
