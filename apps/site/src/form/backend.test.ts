import { expect, test } from 'vitest';

import { formOnForge } from './backend.ts';

test('on GitHub the form opens pull requests from the editor’s own copy of the repository', () => {
  const state = formOnForge(
    'https://github.com/town/ledger',
    'https://sign-in.example/github/auth',
  );
  expect(state).toMatchObject({
    works: true,
    backend: {
      name: 'github',
      repo: 'town/ledger',
      open_authoring: true,
      base_url: 'https://sign-in.example',
      auth_endpoint: 'github/auth',
    },
  });
});

test.each([
  [undefined, 'https://sign-in.example/auth', 'repository'],
  ['https://git.example/town/ledger', 'https://sign-in.example/auth', 'known forge'],
  ['https://github.com/town/ledger', undefined, 'sign-in'],
])(
  'with the repository %s and the sign-in %s it says what it lacks',
  (repository, signIn, lacks) => {
    expect(formOnForge(repository, signIn)).toEqual({ works: false, lacks });
  },
);
