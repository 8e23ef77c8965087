import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { recordFrom } from '../load-record.ts';
import { openWrittenEntries } from './written-entries.ts';

const top = mkdtempSync(join(tmpdir(), 'strike-entries-'));
const folder = join(top, 'deep/cache');
afterAll(() => rmSync(top, { recursive: true }));
beforeEach(() => rmSync(join(top, 'deep'), { recursive: true, force: true }));

const person = (name: string) => {
  const file = {
    path: `town/people/${name}.yaml`,
    text: `name: ${name}\nroles:\n  - title: chair\n    sources: [paper]\n`,
  };
  const dispute = { path: 'town/dispute.md', text: '' };
  const [entity] = recordFrom([dispute, file]).record.entities.values();
  if (!entity) throw new Error('there is no entity');
  return { file, entity };
};
const [ann, bo, cy] = [person('ann'), person('bo'), person('cy')];
const [dee, eve, fay] = [person('dee'), person('eve'), person('fay')];

const kept = () => {
  const [name = ''] = readdirSync(folder);
  return readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
};

test('what was added is found by whoever opens the folder next, and by its whole text only', () => {
  openWrittenEntries(folder).add([ann, bo]);
  openWrittenEntries(folder).add([cy]);
  const { find } = openWrittenEntries(folder);
  expect([ann, bo, cy, dee].map(({ file }) => find(file)?.id)).toEqual([
    'ann',
    'bo',
    'cy',
    undefined,
  ]);
  expect(find({ ...ann.file, text: bo.file.text })).toBeUndefined();
  expect(find({ ...ann.file, path: bo.file.path })).toBeUndefined();
});

test('where nothing was read anew nothing is written', () => {
  openWrittenEntries(folder).add([]);
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});

test('lines stay while at most as many are of former texts as of those there are', () => {
  openWrittenEntries(folder).add([ann, bo, cy, dee]);
  const written = openWrittenEntries(folder);
  written.find(ann.file);
  written.add([eve]);
  expect(kept()).toHaveLength(5);
});

test('lines of former texts go once they are more, and nothing else is left behind', () => {
  openWrittenEntries(folder).add([ann, bo, cy, dee, fay]);
  const written = openWrittenEntries(folder);
  written.find(bo.file);
  written.add([eve]);
  expect(kept()).toHaveLength(2);
  expect(readdirSync(folder)).toHaveLength(1);
  const { find } = openWrittenEntries(folder);
  expect([ann, bo, eve].map(({ file }) => find(file)?.id)).toEqual([undefined, 'bo', 'eve']);
});

test('a line that somebody did not write to its end takes no other with it', () => {
  openWrittenEntries(folder).add([ann, dee]);
  const [name = ''] = readdirSync(folder);
  const [first = '', second = ''] = kept();
  writeFileSync(join(folder, name), `${first}\n${second.slice(0, 80)}`);
  openWrittenEntries(folder).add([bo]);
  const { find } = openWrittenEntries(folder);
  expect([ann, dee, bo].map(({ file }) => find(file)?.id)).toEqual(['ann', undefined, 'bo']);
});

test('where the folder cannot be written to, nothing is found and nothing thrown', () => {
  mkdirSync(join(top, 'deep'));
  writeFileSync(folder, '');
  openWrittenEntries(folder).add([ann]);
  expect(openWrittenEntries(folder).find(ann.file)).toBeUndefined();
});

test('an entity that was written down is as it was read, with the tree of its texts', () => {
  const town = new URL('../../fixtures/town/quarry-2030', import.meta.url).pathname;
  cpSync(join(town, 'issues/pay.md'), join(top, 'pay.md'));
  const file = { path: 'town/issues/pay.md', text: readFileSync(join(top, 'pay.md'), 'utf8') };
  const [entity] = recordFrom([
    { path: 'town/dispute.md', text: '' },
    file,
  ]).record.entities.values();
  if (!entity) throw new Error('there is no entity');
  openWrittenEntries(folder).add([{ file, entity }]);
  const again = openWrittenEntries(folder).find(file);
  expect(again).toEqual(entity);
  expect(Object.isFrozen(again)).toBe(true);
  expect(kept()[0]).not.toContain('"tree"');
});
