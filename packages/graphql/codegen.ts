import { globSync, readFileSync } from 'node:fs';

import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { parse } from 'graphql';

import { enumWords } from './src/enum-words.ts';

const SCHEMA = 'src/schema/**/schema.graphql';

const words = enumWords(
  parse(
    globSync(SCHEMA)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  ),
);

const config: CodegenConfig = {
  schema: SCHEMA,
  importExtension: '.ts',
  generates: {
    'src/schema': defineConfig({
      // The printed schema that third parties read, outside of src.
      mergeSchema: { path: '../../schema.graphql', config: { includeDirectives: false } },
      resolverGeneration: {
        query: '*',
        mutation: '*',
        subscription: '*',
        scalar: '*',
        object: '*',
        union: '*',
        interface: '*',
        enum: '',
      },
      // Resolvers share members by spreading, which its analysis does not see;
      // every-field.test.ts asks for every field of every type instead.
      fixObjectTypeResolvers: 'disabled',
      scalarsModule: false,
      scalarsOverrides: { Date: { type: 'string' }, URL: { type: 'string' } },
      typesPluginsConfig: {
        contextType: '../context.ts#Context',
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

function unionOf(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(' | ');
}
