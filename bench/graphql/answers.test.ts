import { describe, expect, test } from 'vitest';

import type { Answer } from './answers.ts';
import { readAnswers } from './answers.ts';

const MEASURED = 'HTTP/1.1 200 OK\r\nContent-Length: 13\r\nETag: "a"\r\n\r\n{"data":null}';
const CHUNKED =
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n6\r\n{"data\r\n7\r\n":null}\r\n0\r\n\r\n';
const REFUSED = 'HTTP/1.1 413 Payload Too Large\r\ncontent-length: 0\r\n\r\n';

describe.each([1, 2, 3, 5, 16, 1000])('answers that come %i bytes at a time', (size) => {
  test.each<[string, string, Answer[]]>([
    ['one of a known length', MEASURED, [{ status: 200, length: 13 }]],
    ['one in chunks', CHUNKED, [{ status: 200, length: undefined }]],
    ['one without a body', REFUSED, [{ status: 413, length: 0 }]],
    ['one that is not whole yet', MEASURED.slice(0, -1), []],
    ['one whose last chunk is not whole yet', CHUNKED.slice(0, -1), []],
  ])('are told when whole: %s', (_what, text, expected) => {
    expect(answersIn([text], size)).toEqual(expected);
  });

  test('are told one by one', () => {
    expect(answersIn([MEASURED, CHUNKED, REFUSED, MEASURED], size)).toEqual([
      { status: 200, length: 13 },
      { status: 200, length: undefined },
      { status: 413, length: 0 },
      { status: 200, length: 13 },
    ]);
  });
});

// Each answer starts in bytes of its own, as the next question is sent when the last answer is whole.
function answersIn(texts: readonly string[], size: number): Answer[] {
  const answers: Answer[] = [];
  const receive = readAnswers((answer) => answers.push(answer));
  const lent = Buffer.alloc(size);
  for (const text of texts) {
    for (let start = 0; start < text.length; start += size) {
      receive(lent.subarray(0, lent.write(text.slice(start, start + size), 'latin1')));
    }
  }
  return answers;
}
