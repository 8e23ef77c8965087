import { fileURLToPath } from 'node:url';

import { bundleStrike } from './src/build/bundle-strike.ts';

await bundleStrike(fileURLToPath(new URL('dist/strike', import.meta.url)));
