import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { strike } from '../../apps/command/src/commands.ts';
import { readOptions } from '../../bench/options.ts';
import { markdownFiles, root } from './markdown-files.ts';

const { scripts: own, devEngines } = packageIn(root);
const benchParts = [...read('bench/main.ts').matchAll(/^ {2}(\w+): \w+,$/gm)].map(
  ([, part = '']) => part,
);

/** How a command is checked that is named somewhere, by how it begins. */
const CHECKS: readonly [begins: RegExp, check: (rest: string, place: Place) => unknown][] = [
  [/^npm run --silent (?=sbom )/, (rest) => expect(own).toHaveProperty(rest.split(' ')[0] ?? '')],
  [/^npm (?=start|test)/, (script) => expect(own).toHaveProperty(script)],
  [/^(?:npm run|pnpm)(?: --silent)? strike(?: --)? /, checkStrike],
  [/^(?:npm run|pnpm) bench ?/, (rest) => readOptions(wordsOf(rest), benchParts)],
  [/^(?:npm run|pnpm) /, checkScript],
  [/^npx -y pnpm@/, checkPnpm],
  [/^npx changeset /, () => expect(own).toHaveProperty('changeset')],
  [/^node (?=--max-semi-space-size)/, (rest) => expect(own['start']).toContain(`node ${rest}`)],
  [
    /^vitest run --project (?:unit|server|site) /,
    (rest) => expect(existsSync(join(root, wordsOf(rest)[0] ?? ''))).toBe(true),
  ],
];

/** What belongs to others, or is run elsewhere, and where that is. */
const ELSEWHERE: { readonly [command: string]: string } = {
  'apt-get install nginx-light': 'the package of Debian with nginx',
  'cp apps/server/nginx.conf /etc/nginx/conf.d/strike-ledger.conf':
    'apps/server/tests/nginx.test.ts',
  'nginx -t && nginx -s reload': 'apps/server/tests/nginx.test.ts',
  'docker build --file Containerfile --tag strike-ledger --build-arg SITE_URL=https://strike.example .':
    'apps/server/tests/container.test.ts, as far as it goes without an engine',
  'docker run --read-only --publish 4321:4321 strike-ledger':
    'apps/server/tests/container.test.ts, as far as it goes without an engine',
  'git pull': 'git',
  'cd apps/server': 'where wrangler.jsonc is',
  'npx wrangler dev':
    'the tool of the platform; apps/server/tests/worker.test.ts runs the same script',
  'npx wrangler login': 'the tool of the platform',
  'npx wrangler deploy': 'the tool of the platform',
  'npx wrangler rollback': 'the tool of the platform',
  'strike() { npm run --silent strike -- "$@"; }': 'apps/command/src/asking/complete.test.ts',
  'source <(strike complete bash)': 'apps/command/src/asking/complete.test.ts',
};

// The guide for contributors and the guide to the API have tests that run what they say.
const places = markdownFiles
  .filter(({ path }) => !['CONTRIBUTING.md', 'docs/api.md'].includes(path))
  .flatMap(({ path, text }) => commandsIn(text).map((command) => ({ path, command })));

test.each(places)('$path: $command', async (place) => {
  if (place.command in ELSEWHERE) return;
  const command = place.command.replace(/^(?:[A-Z_]+=\S+ )+/, '');
  const [begins, check] = CHECKS.find(([begins]) => begins.test(command)) ?? [];
  if (!begins || !check) throw new Error('Nothing checks this command: add how to CHECKS.');
  await check(command.replace(begins, ''), place);
});

test('what is said to be run elsewhere is named somewhere', () => {
  const named = places.map(({ command }) => command);
  expect(Object.keys(ELSEWHERE).filter((command) => !named.includes(command))).toEqual([]);
});

// Lines of shell blocks, those that go on joined, and what stands in a sentence and begins as a command does.
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block
      .replaceAll(/\\\n\s*/g, '')
      .trim()
      .split('\n'),
  );
  const inline = [...text.matchAll(/`((?:npm|pnpm|npx|node|vitest|docker) [^`]*)`/g)].map(
    ([, command = '']) => command,
  );
  return [...blocks, ...inline]
    .map((line) => line.replace(/(?:^|\s+)# .*$/, '').trim())
    .filter((line) => line !== '' && !/…|<\w+>/.test(line));
}

async function checkStrike(rest: string): Promise<void> {
  const [first, ...words] = wordsOf(rest);
  let command: Command = strike;
  for (const word of first === 'help' ? words : [first, ...words]) {
    if (word?.startsWith('--')) expect(await argumentsOf(command)).toContain(word.slice(2));
    const below = (await resolved(command.subCommands)) ?? {};
    if (Object.keys(below).length === 0) continue;
    expect(Object.keys(below)).toContain(word);
    command = (await resolved(below[word ?? ''])) as Command;
  }
}

function checkScript(rest: string, { path }: Place): void {
  const [script = ''] = wordsOf(rest);
  const scripts = { ...own, ...packageIn(dirname(join(root, path))).scripts };
  expect(scripts).toHaveProperty(script);
}

function checkPnpm(rest: string): void {
  const [version, ...words] = wordsOf(rest);
  expect(version).toBe(devEngines.packageManager.version);
  const [first, script = ''] = words;
  if (first === 'run') expect(own).toHaveProperty(script);
  else expect(words.join(' ')).toMatch(/^install(?: --frozen-lockfile)?$/);
}

async function argumentsOf(command: Command): Promise<string[]> {
  const names = Object.keys((await resolved(command.args)) ?? {});
  return names.map((name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

// Citty takes a value, or what gives it.
async function resolved<Value>(
  value: Value,
): Promise<Exclude<Awaited<Value>, (...words: never[]) => unknown>> {
  return typeof value === 'function' ? value() : (value as never);
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function packageIn(folder: string) {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { scripts: {} };
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

type Command = typeof strike;
type Place = (typeof places)[number];
