import { globSync, readFileSync } from 'node:fs';

import type { FieldNode } from 'graphql';
import { Kind, parse, visit } from 'graphql';
import { expect, test } from 'vitest';

import { askForAll } from './ask-for-all.ts';

const source = new URL('../', import.meta.url);

test('a list of several pages is asked for to its end, each page once', async () => {
  const pages = [
    { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: '1' } },
    { nodes: [3], pageInfo: { hasNextPage: true, endCursor: '2' } },
    { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
  ];
  const asked: (string | null)[] = [];
  const { answer, items } = await askForAll(
    async (after) => {
      asked.push(after);
      return pages[Number(after)] ?? pages[2];
    },
    (page) => page ?? expect.fail('There is no such page.'),
  );
  expect(answer).toBe(pages[0]);
  expect(items).toEqual([1, 2, 3]);
  expect(asked).toEqual([null, '1', '2']);
});

test('no page of the site asks for the beginning of a list and takes it for the whole', () => {
  const lists = globSync('**/*.graphql', { cwd: source }).flatMap((file) =>
    listsIn(readFileSync(new URL(file, source), 'utf8')).map((list) => ({ file, ...list })),
  );
  expect(lists.length).toBeGreaterThan(5);
  expect(lists.filter(({ isPaged }) => !isPaged)).toEqual([]);
});

// Fields of which items are asked for, as connections have them.
function listsIn(document: string): { name: string; isPaged: boolean }[] {
  const lists: { name: string; isPaged: boolean }[] = [];
  visit(parse(document), {
    Field(field) {
      const asked = namesIn(field);
      if (!asked.includes('nodes') && !asked.includes('edges')) return;
      const after = field.arguments?.find(({ name }) => name.value === 'after')?.value;
      const isPaged = after?.kind === Kind.VARIABLE && asked.includes('pageInfo');
      lists.push({ name: field.name.value, isPaged });
    },
  });
  return lists;
}

function namesIn({ selectionSet }: FieldNode): string[] {
  return (selectionSet?.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}
