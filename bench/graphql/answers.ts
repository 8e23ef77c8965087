/** What came back for one request. */
export type Answer = {
  readonly status: number;
  /** Length of the body in bytes; undefined where it came in chunks. */
  readonly length: number | undefined;
};

const END_OF_HEAD = '\r\n\r\n';
const LAST_CHUNK = '0\r\n\r\n';

/**
 * Reads the answers on one connection, on which each question waits for the answer to the last: hand it the bytes
 * as they come, and it tells when an answer is whole. It looks at lengths and not at what is between, so that
 * reading costs little beside what is measured.
 */
export function readAnswers(onAnswer: (answer: Answer) => void): (bytes: Buffer) => void {
  let head = Buffer.alloc(0);
  let answer: Answer | undefined;
  let missing = 0;
  let tail = '';

  return (bytes) => {
    if (answer) return readBody(bytes);
    const whole = head.length > 0 ? Buffer.concat([head, bytes]) : bytes;
    const end = whole.indexOf(END_OF_HEAD);
    if (end < 0) {
      // The bytes are lent for this call only.
      head = Buffer.from(whole);
      return;
    }
    head = Buffer.alloc(0);
    answer = answerFrom(whole.toString('latin1', 0, end));
    missing = answer.length ?? 0;
    tail = '';
    readBody(whole.subarray(end + END_OF_HEAD.length));
  };

  function readBody(bytes: Buffer): void {
    if (!answer) return;
    if (answer.length === undefined) {
      // JSON holds no bare line break, so the mark of the last chunk cannot stand inside it.
      tail = (tail + bytes.toString('latin1', Math.max(0, bytes.length - LAST_CHUNK.length))).slice(
        -5,
      );
      if (tail !== LAST_CHUNK) return;
    } else {
      missing -= bytes.length;
      if (missing > 0) return;
    }
    const whole = answer;
    answer = undefined;
    onAnswer(whole);
  }
}

function answerFrom(head: string): Answer {
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  return {
    status: Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length)),
    length: length === undefined ? undefined : Number(length),
  };
}
