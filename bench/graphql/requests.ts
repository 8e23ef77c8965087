import type { Question } from './questions.ts';
import { dayOf } from './questions.ts';

export type Method = 'GET' | 'POST';

/** One question as it is sent. */
export type Sent = { readonly method: Method; readonly path: string; readonly body: string };

/** Stands in a request where the day goes: as long as a day, so that every length stays true. */
const SLOT = 'yyyy-mm-dd';

/** A question on a day, by a method, to a path. */
export function requestFor(method: Method, path: string, question: Question, from = SLOT): Sent {
  const { document: query } = question;
  const variables = { ...question.variables, from };
  if (method === 'POST') return { method, path, body: JSON.stringify({ query, variables }) };
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return { method, path: `${path}?${search}`, body: '' };
}

/** The bytes of a request, all of them ASCII. */
export function bytesOf({ method, path, body }: Sent): string {
  const lines = [`${method} ${path} HTTP/1.1`, 'host: localhost', 'accept: application/json'];
  if (method === 'POST') {
    lines.push('content-type: application/json', `content-length: ${body.length}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** Gives the bytes of a question that was not asked before, each call another, counted from a number. */
export function newQuestions(request: string, firstNumber: number): () => string {
  const [head, tail] = request.split(SLOT);
  let number = firstNumber;
  return () => {
    const day = dayOf(number);
    number += 1;
    return `${head}${day}${tail}`;
  };
}

/** Gives the same bytes always: of a question that was asked before, once the first answer is there. */
export function sameQuestion(request: string): () => Buffer {
  const bytes = Buffer.from(request.replace(SLOT, dayOf(0)), 'latin1');
  return () => bytes;
}
