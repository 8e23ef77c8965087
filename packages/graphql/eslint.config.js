import graphql from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphql;

// Its own files alone: what the site asks is the site's to check.
const languageOptions = {
  parser,
  parserOptions: {
    graphQLConfig: {
      schema: `${import.meta.dirname}/src/schema/*/schema.graphql`,
      documents: `${import.meta.dirname}/examples/*.graphql`,
    },
  },
};

export default [
  {
    files: ['src/schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions,
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      '@graphql-eslint/no-root-type': ['error', { disallow: ['mutation', 'subscription'] }],
      // Lists that are always wanted whole are no connections: see "Pages and lists" in the README.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // What has an id is a Node; a figure or a date is part of what holds it. src/relay.test.ts checks both.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Every entity has corrections, and a correction can itself be corrected.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    files: ['examples/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions,
    rules: {
      ...configs['flat/operations-recommended'].rules,
      // Examples ask for what a reader wants to see; a client that keeps a cache adds ids by itself.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
