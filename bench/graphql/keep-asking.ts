import { connect } from 'node:net';

import type { Answer } from './answers.ts';
import { readAnswers } from './answers.ts';

/** Large answers come in few reads. */
const BUFFER_BYTES = 256 * 1024;

/** What one connection asks, and whom it tells. */
export type Asking = {
  readonly port: number;
  readonly nextQuestion: () => string | Buffer;
  /** Takes an answer and how long it took in milliseconds; the connection ends where this gives false. */
  readonly onAnswer: (answer: Answer, wait: number) => boolean;
  readonly onFailure: (reason: string) => void;
  readonly onEnd: () => void;
};

/** Opens a connection that asks its next question as soon as it has the answer to its last. */
export function keepAsking({ port, nextQuestion, onAnswer, onFailure, onEnd }: Asking): void {
  let askedAt = 0;
  const receive = readAnswers((answer) => {
    if (onAnswer(answer, performance.now() - askedAt)) return ask();
    socket.destroy();
    onEnd();
  });
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  const socket = connect({
    host: '127.0.0.1',
    port,
    onread: {
      buffer,
      callback: (size) => {
        receive(buffer.subarray(0, size));
        return true;
      },
    },
  });
  socket.setNoDelay(true);
  socket.once('connect', ask);
  socket.once('error', ({ message }) => onFailure(message));
  socket.once('end', () => onFailure('the server closed a connection'));

  function ask(): void {
    askedAt = performance.now();
    socket.write(nextQuestion(), 'latin1');
  }
}
