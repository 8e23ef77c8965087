import { globSync, readFileSync } from 'node:fs';

import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { parse } from 'graphql';

import { enumWords } from './src/enum-words.ts';

const schema = globSync('src/schema/*/schema.graphql', { cwd: import.meta.dirname }).sort();

const words = enumWords(parse(schema.map(textOf).join('\n')));

const config: CodegenConfig = {
  schema,
  importExtension: '.ts',
  generates: {
    // Every example is checked against the schema on the way.
    'src/examples.generated.ts': {
      documents: 'examples/*.graphql',
      plugins: ['./codegen/examples-plugin.ts'],
    },
    'src/schema': defineConfig({
      // codegen/print-schema.ts writes the whole schema, Query first.
      mergeSchema: false,
      resolverGeneration: {
        query: '*',
        mutation: '*',
        subscription: '*',
        // Scalars stand beside their schema text and join the resolvers in src/schema.ts.
        scalar: '',
        // Plain objects need no resolvers.
        object: [
          '*',
          '!*.*Edge',
          '!*.*Connection',
          '!*.PageInfo',
          '!*.License*',
          '!*.EntityCount',
          '!*.ExcerptPart',
        ],
        union: '*',
        interface: '*',
        enum: '',
      },
      // Resolvers share members by spreading, which its analysis does not see;
      // every-field.test.ts asks for every field of every type instead.
      fixObjectTypeResolvers: 'disabled',
      scalarsModule: false,
      scalarsOverrides: {
        Date: { type: { input: '@strike-ledger/core#CalendarDate as CoreDate', output: 'string' } },
        URL: { type: 'string' },
      },
      typesPluginsConfig: {
        contextType: '../context.ts#QuestionContext',
        immutableTypes: true,
        useTypeImports: true,
        // Abstract types are resolved by the type of the entity, so no resolver has to say __typename.
        optionalResolveType: false,
        resolversNonOptionalTypename: false,
        // Inside, an enum value is core's own word.
        enumValues: words,
        mappers: Object.fromEntries(
          Object.entries(words).map(([name, values]) => [name, unionOf(Object.values(values))]),
        ),
      },
    }),
  },
};

export default config;

function textOf(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function unionOf(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(' | ');
}
