import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { gitEnvironment } from '../../apps/command/src/testing/git-environment.ts';

const root = new URL('../..', import.meta.url).pathname;
const changes = globSync('.changeset/*.md', { cwd: root });

// A copy of what a release reads, and in it the next release.
const copy = mkdtempSync(join(tmpdir(), 'changelog-'));
beforeAll(() => {
  const packages = globSync('{.,apps/*,packages/*,bench}/package.json', { cwd: root });
  for (const path of ['pnpm-workspace.yaml', 'CHANGELOG.md', '.changeset', ...packages]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  run('git', 'init', '--quiet', '--initial-branch', 'main');
  run('git', 'add', '--all');
  run('git', 'commit', '--quiet', '--message', 'As it is');
  run(process.execPath, join(root, 'node_modules/@changesets/cli/bin.js'), 'version');
});
afterAll(() => rmSync(copy, { recursive: true }));

test('a release tells in the changelog of every change, the newest release first', () => {
  const text = read(copy, 'CHANGELOG.md');
  const headings = [...text.matchAll(/^#{1,2} (.*)$/gm)].map(([, heading]) => heading);
  const { version } = JSON.parse(read(copy, 'package.json'));
  expect(headings.slice(0, 2)).toEqual(['Changelog', version]);
  expect(headings.at(-1)).toBe('Unreleased, and told elsewhere');
  for (const change of changes) {
    const [, , told = ''] = read(root, change).split('---\n');
    const [sentence = ''] = told.trim().split('\n');
    expect(text).toContain(sentence);
  }
});

test('the house has one version, and its parts have none', () => {
  const versions = globSync('{.,apps/*,packages/*,bench}/package.json', { cwd: copy }).filter(
    (path) => JSON.parse(read(copy, path)).version,
  );
  expect(versions).toEqual(['package.json']);
});

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function run(program: string, ...words: readonly string[]): void {
  execFileSync(program, words, { cwd: copy, env: { ...process.env, ...gitEnvironment } });
}
