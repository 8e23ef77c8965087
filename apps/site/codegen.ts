import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/graphql/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        // Enums are not erasable syntax.
        enumType: 'string-literal',
        enumsAsTypes: true,
        scalars: { Date: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
