import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { createRecord } from '@strike-ledger/core';
import { createApi } from '@strike-ledger/graphql';

import { withGraphiqlPolicy } from './graphiql-policy.ts';

/** Writes GraphiQL, which is the same for every record, with its policy, as a page and in both codings beside it. */
export async function writeGraphiql(folder: string): Promise<void> {
  const ask = new Request('http://localhost/graphql', { headers: { accept: 'text/html' } });
  const response = await createApi({ record: createRecord([]) }).fetch(ask);
  const page = withGraphiqlPolicy(await response.text());
  // 5 of 11: the last tenth of 9 MB would take a minute.
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(page, quality));
  writeFileSync(join(folder, 'index.html.gz'), gzipSync(page));
}
