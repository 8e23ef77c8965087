import { expect, test } from 'vitest';

import * as surface from './index.ts';

test('the package gives these names and no others', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'createApi',
    'examples',
    'execute',
    'licenses',
    'limits',
    'pathOf',
    'plainText',
    'printedSchema',
    'schema',
    'schemaVersion',
  ]);
});
