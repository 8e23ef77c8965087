/** Measures what must be fast, as ratios within one run: `pnpm bench`. */
import { cpus } from 'node:os';

import { measureState } from './state.ts';

const [processor] = cpus();
console.log(`${processor?.model.trim()}, ${cpus().length} cores, Node ${process.version}\n`);
await measureState();
