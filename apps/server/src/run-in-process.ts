import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a file in a process of its own, so that requests are answered meanwhile. The process is handed a task, sends one
 * answer and ends, and what it needed of memory goes with it: of a thread, 100 MB would stay with us.
 * @throws {Error} where it ends without an answer
 */
export async function runInProcess<Answer>(file: URL, task = ''): Promise<Answer> {
  const child = fork(file, [task], {
    serialization: 'advanced',
    // What this process was started with, a snapshot of its memory, is not what the other is to run.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // A server that is asked to stop does not wait for it.
  child.unref();
  child.channel?.unref();
  const ended = once(child, 'disconnect').then(() => {
    throw new Error(`${file.pathname} ended without an answer.`);
  });
  const [answer] = await Promise.race([once(child, 'message'), ended]);
  return answer as Answer;
}

/** In such a process: sends the answer. */
export function answerWith(answer: object): void {
  // Whoever asked may be gone by now: then nobody waits for it.
  process.send?.(answer, () => {});
}
