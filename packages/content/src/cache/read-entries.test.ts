import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { loadRecord } from '../load-record.ts';

const EVENT = 'quarry-2030/events/2030-03-01-talks-begin.md';

test('what was read before makes the same record', () => {
  const { content, cache } = town();
  const [fresh, first, second] = [
    loadRecord(content),
    loadRecord(content, { cache }),
    loadRecord(content, { cache }),
  ];
  expect(second.record.entities).toEqual(fresh.record.entities);
  expect(second.record.contentHash).toBe(fresh.record.contentHash);
  expect(first.record.contentHash).toBe(fresh.record.contentHash);
});

test('what was read before is written down once', async () => {
  const { content, cache } = town();
  loadRecord(content, { cache });
  const size = readFileSync(await fileIn(cache)).length;
  loadRecord(content, { cache });
  expect(readFileSync(await fileIn(cache)).length).toBe(size);
});

test('a file that changed is read again', () => {
  const { content, cache } = town();
  loadRecord(content, { cache });
  edit(join(content, EVENT), (text) => text.replace(/^title: .*$/m, 'title: Talks open'));
  const titles = loadRecord(content, { cache }).record.list('event', 'quarry-2030');
  expect(titles.map(({ fields }) => fields.title)).toContain('Talks open');
});

test('a mistake is told each time, at its place, also in a file that was read before', () => {
  const { content, cache } = town();
  loadRecord(content, { cache });
  edit(join(content, EVENT), (text) => text.replace(/\[@[^\]]+\]/, '[@nobody-2030]'));
  const [first, second] = [loadRecord(content, { cache }), loadRecord(content, { cache })];
  expect(first.diagnostics.map(({ code }) => code)).toContain('ref/unknown-source');
  expect(second.diagnostics).toEqual(first.diagnostics);
  expect(second.diagnostics).toEqual(loadRecord(content).diagnostics);
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['changed here and there', (text: string) => text.replaceAll('e', 'a')],
  ['no text of ours', () => '\0\n{}\nkey sum {"type":"event"}\n'],
])('what was written down and is %s is passed over', async (_what, harm) => {
  const { content, cache } = town();
  const { record } = loadRecord(content, { cache });
  edit(await fileIn(cache), harm);
  expect(loadRecord(content, { cache }).record.contentHash).toBe(record.contentHash);
  expect(loadRecord(content, { cache }).record.entities).toEqual(record.entities);
});

test('former texts do not pile up', async () => {
  const { content, cache } = town();
  for (let turn = 0; turn < 10; turn += 1) {
    appendFileSync(join(content, EVENT), `\nAnd so on, ${turn} [@paper-2030-03-02].\n`);
    loadRecord(content, { cache });
  }
  const { files } = loadRecord(content, { cache });
  const lines = readFileSync(await fileIn(cache), 'utf8')
    .split('\n')
    .filter(Boolean);
  expect(lines.length).toBeLessThanOrEqual(2 * files.length + 1);
});

test('a folder that cannot be written to does no harm', () => {
  const { content, cache } = town();
  writeFileSync(cache, '');
  expect(loadRecord(content, { cache }).diagnostics).toEqual([]);
});

function town(): { content: string; cache: string } {
  const folder = mkdtempSync(join(tmpdir(), 'strike-cache-'));
  const content = join(folder, 'content');
  cpSync(new URL('../../fixtures/town', import.meta.url).pathname, content, { recursive: true });
  return { content, cache: join(folder, 'cache') };
}

async function fileIn(folder: string): Promise<string> {
  const [file = ''] = await readdir(folder);
  return join(folder, file);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
