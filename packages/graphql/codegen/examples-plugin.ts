import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A codegen plugin: the queries of this folder as a module, so that they bundle. The first line of each is its title. */
export function plugin(_schema: unknown, documents: readonly { location: string }[]): string {
  const examples = documents
    .map(({ location }) => location)
    .sort()
    .map((file) => {
      const query = readFileSync(file, 'utf8');
      const [firstLine = ''] = query.split('\n');
      return { name: basename(file, '.graphql'), title: firstLine.replace(/^# /, ''), query };
    });
  return `/** A query to start from. It opens with its title as a comment. */
export type Example = { readonly name: string; readonly title: string; readonly query: string };

/** Queries to start from. */
export const examples: readonly Example[] = ${JSON.stringify(examples, null, 2)};
`;
}
