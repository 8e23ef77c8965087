import { runStrike } from './asking/run-strike.ts';

await runStrike(process.argv.slice(2));
