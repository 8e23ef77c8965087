import { answerWith } from '../run-in-process.ts';
import { readContent } from './reading.ts';

// Takes a second of the processor, and so has a process of its own.
const [, , task = ''] = process.argv;
answerWith(readContent(JSON.parse(task)));
