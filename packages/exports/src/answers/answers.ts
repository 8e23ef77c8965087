import type { Record } from '@strike-ledger/core';
import { createApi, examples } from '@strike-ledger/graphql';

import type { ExportFile } from '../export-file.ts';

/** The answers of the documented queries, asked over HTTP, so that a file and the API are the same byte for byte. */
export async function answers(record: Record): Promise<readonly ExportFile[]> {
  const api = createApi({ record });
  return Promise.all(
    examples.map(async ({ name, title, query }): Promise<ExportFile> => {
      const address = `http://localhost/graphql?${new URLSearchParams({ query })}`;
      const headers = { accept: 'application/graphql-response+json' };
      const response = await api.fetch(new Request(address, { headers }));
      const body = new Uint8Array(await response.arrayBuffer());
      if (!response.ok) {
        throw new Error(`The example \`${name}\` has no answer: ${new TextDecoder().decode(body)}`);
      }
      return { path: `answers/${name}.json`, title, format: 'JSON', body };
    }),
  );
}
