import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';

/** How a process is run. */
export type Running = {
  /** Ends it. */
  readonly signal?: AbortSignal;
  /** How long it may take, in milliseconds: what it waits for may never come. */
  readonly patience?: number;
};

/** Far more than any reading takes, in milliseconds. */
const PATIENCE = 300_000;

/**
 * Runs a file in a process of its own, so that requests are answered meanwhile. The process is handed a task, sends one
 * answer and ends, and what it needed of memory goes with it: of a thread, 100 MB would stay with us.
 * @throws {Error} where it ends without an answer, or cannot be started
 */
export async function runInProcess<Answer>(
  file: URL,
  task = '',
  { signal, patience = PATIENCE }: Running = {},
): Promise<Answer> {
  const child = fork(file, [task], {
    serialization: 'advanced',
    // What this process was started with, a snapshot of its memory, is not what the other is to run.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    killSignal: 'SIGKILL',
    ...(signal && { signal }),
  });
  // A server that is asked to stop does not wait for it.
  child.unref();
  child.channel?.unref();
  // Not by fork's own `timeout`, which keeps this process where the other could not be started.
  const late = setTimeout(() => child.kill('SIGKILL'), patience).unref();
  child.once('exit', () => clearTimeout(late));
  return answerOf<Answer>(child, file);
}

/** In such a process: sends the answer. */
export function answerWith(answer: object): void {
  // Whoever asked may be gone by now: then nobody waits for it.
  process.send?.(answer, () => {});
}

function answerOf<Answer>(child: ChildProcess, file: URL): Promise<Answer> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.on('error', reject);
    child.once('exit', (code, signal) => {
      const how = signal ? `was ended by ${signal}` : `ended with ${code}`;
      const fail = () => reject(new Error(`${file.pathname} ${how} before it had an answer.`));
      // What it sent before it ended may be on its way.
      if (child.connected) child.once('disconnect', fail);
      else fail();
    });
  });
}
