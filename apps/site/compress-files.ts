import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { AstroIntegration } from 'astro';

/** Files that are text. Others are compressed in their own way already. */
const TEXTS = '**/*.{css,csv,html,ics,js,json,svg,txt,xml}';
/** Below so many bytes, a coding saves less than its own frame and the time to undo it. */
const WORTH_COMPRESSING = 1_000;
/** Of 11. A thousand pages take a second; at 9 they take twenty for a hundredth less, at 11 over a minute for a tenth. */
const BROTLI_QUALITY = 6;
/** Where a tenth decides how often a reader waits, the best is worth a tenth of a second. */
const BEST_QUALITY = 11;
/** Pages so large come near their budget. Larger ones are far beyond it, and would take many seconds. */
const LARGE_PAGE = { from: 40_000, to: 400_000 };
/** How many are compressed at once: Node has four threads for that. */
const AT_ONCE = 8;

/** Writes each text of the built site once more as `.br` and `.gz`, for servers that send those. */
export function compressFiles(): AstroIntegration {
  return {
    name: 'compress-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = globSync(TEXTS, { cwd: folder }).map((file) => join(folder, file));
        const start = performance.now();
        await Promise.all(
          Array.from({ length: AT_ONCE }, async () => {
            for (let file = files.pop(); file !== undefined; file = files.pop())
              await compress(file);
          }),
        );
        logger.info(`compressed in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.byteLength < WORTH_COMPRESSING) return;
  const quality = isLargePage(file, bytes.byteLength) ? BEST_QUALITY : BROTLI_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

function isLargePage(file: string, size: number): boolean {
  return file.endsWith('.html') && size >= LARGE_PAGE.from && size <= LARGE_PAGE.to;
}
