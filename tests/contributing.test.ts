import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { entityTypeNames } from '@strike-ledger/core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { gitEnvironment } from '../apps/command/src/testing/git-environment.ts';

const root = new URL('..', import.meta.url).pathname;
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const commands = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const ASKS_QUESTIONS = 'apps/command/src/new/new.test.ts, with every answer as a flag';
/** What is not run here, and where it is run. */
const RUN_ELSEWHERE: { readonly [command: string]: string } = {
  'npx -y pnpm@12.21.0 install': '.ci/run, by way of npm test',
  'npm run dev': 'apps/site/tests/form.test.ts, by way of astro dev',
  'npm run strike -- new source': ASKS_QUESTIONS,
  'npm run strike -- new event': ASKS_QUESTIONS,
  'npm run strike -- new claim': ASKS_QUESTIONS,
  'npm run strike -- new dispute': ASKS_QUESTIONS,
  'npm test': '.ci/run',
};
/** Each command starts a process or two: far above what they take. */
const PATIENCE = 180_000;
/** What a contributor's copy has beside the record. */
const SHARED = ['apps', 'node_modules', 'package.json', 'packages', 'pnpm-workspace.yaml'];

/** A small record stands for the whole: each command reads all of it. */
const RECORD = 'packages/content/fixtures/town';
const EVENT = 'content/quarry-2030/events/2030-03-01-talks-begin.md';

/** A contributor's copy of the repository, with something added to the record. */
const copy = mkdtempSync(join(tmpdir(), 'contributing-'));
beforeAll(() => {
  for (const name of SHARED) symlinkSync(join(root, name), join(copy, name));
  cpSync(join(root, RECORD), join(copy, 'content'), { recursive: true });
  for (const command of [
    'git init --quiet --initial-branch main',
    'git add content',
    'git commit --quiet --message Record',
  ]) {
    expect(run(command).status, command).toBe(0);
  }
  appendFileSync(join(copy, EVENT), '\nThe room was full [@paper-2030-03-02].\n\n');
});
afterAll(() => rmSync(copy, { recursive: true }));

test(
  'every command of CONTRIBUTING.md does what it says, in the order given',
  () => {
    const outcomes = commands
      .filter((command) => !(command in RUN_ELSEWHERE))
      .map((command) => ({ command, ...run(command) }));
    expect(outcomes.length).toBeGreaterThan(5);
    expect(outcomes.filter(({ status }) => status !== 0)).toEqual([]);
  },
  PATIENCE,
);

test('what is run elsewhere is a command that exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const command of Object.keys(RUN_ELSEWHERE)) {
    expect(commands).toContain(command);
    const [, script] = /^npm (?:run )?(\w+)/.exec(command) ?? [];
    if (script) expect(scripts, command).toHaveProperty(script);
    const [, kind] = /strike -- new (\w+)$/.exec(command) ?? [];
    if (kind) expect(entityTypeNames, command).toContain(kind);
  }
});

function run(command: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: copy,
    shell: true,
    encoding: 'utf8',
    env: {
      ...process.env,
      npm_config_update_notifier: 'false',
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      ...gitEnvironment,
    },
  });
  return { status, output: stdout + stderr };
}
