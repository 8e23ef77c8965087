import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { strike } from './testing/strike.ts';

test('ten files broken in ten ways are all reported at once, each at its place, with exit code 1', async () => {
  const { status, output } = strike('check', '--content', 'broken');
  await expect(output).toMatchFileSnapshot('../fixtures/broken.txt');
  expect(status).toBe(1);
});

test('a sound record has exit code 0', () => {
  const { status, output } = strike('check', '--content', 'town');
  expect(output).toMatch(/^\d+ files read: \d+ entities, 0 files with mistakes; 0 errors\n$/);
  expect(status).toBe(0);
});

test('of a file that is named only its mistakes are told', () => {
  const { status, output } = strike('check', '--content', 'broken', 'broken/quarry-2030/people');
  expect(output.match(/^(?:error|warning)\[/gm)).toEqual(['error[']);
  expect(status).toBe(1);
});

test.each([
  ['a file that is none', ['--content', 'town', 'town/quarry-2030/peeple']],
  ['a folder that is none', ['--content', 'nowhere']],
])('%s is refused in a sentence, with exit code 2', (_what, args) => {
  const { status, output, errors } = strike('check', ...args);
  expect(errors).toMatch(/^\S.*`.*\n$/);
  expect(output).toBe('');
  expect(status).toBe(2);
});

test('in a workflow of the forge the summary of the step gets the report as a table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  const file = join(folder, 'summary.md');
  const { output } = strike.with({ GITHUB_STEP_SUMMARY: file })(
    ...['check', '--content', 'broken', '--format', 'github'],
  );
  expect(output).toMatch(/^::(?:error|warning) file=broken\//);
  expect(readFileSync(file, 'utf8')).toContain('| place | what is wrong | what to do |');
  rmSync(folder, { recursive: true });
});

test('a watched record is checked again when a file changes', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  cpSync(new URL('../../../packages/content/fixtures/town', import.meta.url), folder, {
    recursive: true,
  });
  const main = new URL('./main.ts', import.meta.url).pathname;
  const watcher = spawn(process.execPath, [main, 'check', '--watch', '--content', folder]);
  const person = join(folder, 'quarry-2030/people/ann-bell.yaml');
  let output = '';
  let edits = 0;
  await new Promise<void>((resolve) => {
    watcher.stdout.on('data', (data) => {
      output += data;
      if (output.includes('schema/unknown-key')) resolve();
    });
    // The watcher tells when it has read, not when it has begun to watch: so edit until it notices.
    const timer = setInterval(() => {
      if (!output.includes('0 errors')) return;
      edits += 1;
      writeFileSync(person, `nome: Ann ${edits}\n`);
    }, 500);
    watcher.on('exit', () => clearInterval(timer));
  });
  watcher.kill();
  await once(watcher, 'exit');
  expect(output).toMatch(/0 errors\n[\s\S]*error\[schema\/unknown-key\]/);
  rmSync(folder, { recursive: true });
});

test('a watched file that is gone for a while is missed, and checked again when it is back', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  cpSync(new URL('../../../packages/content/fixtures/town', import.meta.url), folder, {
    recursive: true,
  });
  const main = new URL('./main.ts', import.meta.url).pathname;
  const person = join(folder, 'quarry-2030/people/ann-bell.yaml');
  const text = readFileSync(person, 'utf8');
  const watcher = spawn(process.execPath, [main, 'check', '--watch', '--content', folder, person]);
  let errors = '';
  let hasReport = false;
  await new Promise<void>((resolve) => {
    watcher.stderr.on('data', (data) => {
      errors += data;
    });
    watcher.stdout.on('data', () => {
      hasReport = true;
      if (errors !== '') resolve();
    });
    // It begins to watch after its first report, and does not tell when: so the file comes and goes.
    const timer = setInterval(() => {
      if (!hasReport) return;
      if (existsSync(person)) rmSync(person);
      else writeFileSync(person, text);
    }, 1_000);
    watcher.on('exit', () => {
      clearInterval(timer);
      resolve();
    });
  });
  expect(watcher.exitCode).toBeNull();
  expect(errors).toMatch(/^`\S+ann-bell\.yaml` is no file of the record in `\S+`\n/);
  watcher.kill();
  await once(watcher, 'exit');
  rmSync(folder, { recursive: true });
});
