import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const document = new URL('../docs/faults.md', import.meta.url);
const rows = [
  ...readFileSync(document, 'utf8').matchAll(/\[[\w-]+\]\(([^)]+\.test\.ts)\): (.+) \|$/gm),
];

describe('docs/faults.md', () => {
  test('names a test for every fault', () => {
    const faults = readFileSync(document, 'utf8').match(/^\| (?!fault|---)/gm);
    expect(rows).toHaveLength(faults?.length ?? 0);
  });

  test.each(rows.map(([, file = '', name = '']) => ({ file, name })))(
    'names a test that there is: $name',
    ({ file, name }) => {
      const source = readFileSync(new URL(file, document), 'utf8');
      expect(source).toContain(`'${name}'`);
    },
  );
});
