/** The load, in a process of its own: takes a job as its one argument, prints what it measured. */
import { createHistogram } from 'node:perf_hooks';
import { busySeconds, processorSeconds } from '../usage.ts';
import type { Answer } from './answers.ts';
import { keepAsking } from './keep-asking.ts';
import type { Job, Measured } from './load-job.ts';
import { newQuestions, sameQuestion } from './requests.ts';

const job = JSON.parse(process.argv[2] ?? '') as Job;
const { port, pid, connections, firstNumber } = job;
const waits = createHistogram();

let phase: 'warm-up' | 'timed' | 'over' = 'warm-up';
let asked = 0;
let answered = 0;
let open = connections;
let length: number | undefined;
let measured: Omit<Measured, 'asked'> | undefined;

const next =
  firstNumber === undefined ? sameQuestion(job.request) : newQuestions(job.request, firstNumber);
for (let connection = 0; connection < connections; connection += 1) {
  keepAsking({ port, nextQuestion, onAnswer, onFailure, onEnd });
}
setTimeout(startTiming, job.warmup * 1000);

function nextQuestion(): string | Buffer {
  asked += 1;
  return next();
}

function onAnswer(answer: Answer, wait: number): boolean {
  // Every question of a run has the same answer, so an answer of another length is a wrong one.
  length ??= answer.length;
  if (answer.status !== 200) onFailure(`it answered with status ${answer.status}`);
  if (answer.length !== length) onFailure(`an answer of ${answer.length} bytes after ${length}`);
  if (phase === 'timed') {
    answered += 1;
    waits.record(Math.max(1, Math.round(wait * 1000)));
  }
  return phase !== 'over';
}

function startTiming(): void {
  phase = 'timed';
  const start = performance.now();
  const server = processorSeconds(pid);
  const busy = busySeconds(job.processor);
  const load = process.cpuUsage();
  setTimeout(() => {
    phase = 'over';
    const seconds = (performance.now() - start) / 1000;
    const serverSeconds = processorSeconds(pid) - server;
    const othersSeconds = busySeconds(job.processor) - busy - serverSeconds;
    const { user, system } = process.cpuUsage(load);
    measured = {
      perSecond: answered / seconds,
      p50: waits.percentile(50) / 1000,
      p99: waits.percentile(99) / 1000,
      microseconds: (serverSeconds * 1e6) / answered,
      serverShare: serverSeconds / seconds,
      othersShare: Math.max(0, othersSeconds / seconds),
      loadShare: (user + system) / 1e6 / seconds,
    };
  }, job.seconds * 1000);
}

// Waits for every answer under way: the next server is not timed beside what this one has left to do.
function onEnd(): void {
  open -= 1;
  if (open === 0) process.stdout.write(JSON.stringify({ asked, ...measured }));
}

function onFailure(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
