import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { LogLine } from './server-process.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The instructions of Containerfile, stage by stage. No engine is needed to read them. */
const stages = read('Containerfile')
  .split(/^(?=FROM )/m)
  .slice(1)
  .map((stage) =>
    stage
      .split('\n')
      .filter((line) => /^[A-Z]+ /.test(line))
      .map((line) => line.split(/ (.*)/s) as [name: string, rest: string]),
  );
const [build = [], run = []] = stages;
const of = (stage: typeof run, name: string) =>
  stage.filter(([each]) => each === name).map(([, rest]) => rest);
/** What the image that is run has of the built checkout. */
const copies = of(run, 'COPY').map((rest) =>
  rest.replace('--from=build /strike-ledger/', '').split(' '),
);
const environment = Object.fromEntries(of(run, 'ENV').map((rest) => rest.split('=')));

describe('the container file', () => {
  test('builds and runs with the Node of the catalog, which the snapshot wants', () => {
    const { version } = JSON.parse(read('node_modules/node/package.json'));
    expect(stages).toHaveLength(2);
    for (const stage of stages) {
      expect(of(stage, 'FROM')[0]).toMatch(new RegExp(`^node:${version}-[a-z]+-slim\\b`));
    }
  });

  test('builds as npm start does', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const [install, made] = scripts.start.split(' && ');
    expect(of(build, 'RUN')).toContain(`${install} && ${made}`);
  });

  test('takes for its build what turbo says a build depends on', () => {
    const { globalEnv } = JSON.parse(read('turbo.json'));
    for (const name of of(build, 'ARG')) expect(globalEnv).toContain(name);
  });

  test('leaves out of the build what git does not hold', () => {
    const held = read('.gitignore')
      .split('\n')
      .map((line) => line.replaceAll('/', ''));
    const left = read('.dockerignore')
      .split('\n')
      .map((line) => line.replace('**/', ''));
    for (const name of ['node_modules', 'dist', '.astro', '.turbo', 'data', 'screenshots']) {
      expect(held, name).toContain(name);
      expect(left, name).toContain(name);
    }
  });

  test('does not run as root', () => {
    expect(of(run, 'USER')).toEqual(['node']);
  });
});

describe('what the image holds', () => {
  // What is copied into it, in a folder of its own, and nothing beside.
  const folder = mkdtempSync(join(tmpdir(), 'container-'));
  const [program = '', ...args] = JSON.parse(of(run, 'CMD')[0] ?? '[]');
  const [, probe = '[]'] = of(run, 'HEALTHCHECK')[0]?.split(' CMD ') ?? [];
  let server: ChildProcess;
  let log: AsyncIterator<LogLine>;
  let address = '';

  beforeAll(async () => {
    for (const [from = '', to = ''] of copies) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      cpSync(join(root, from), join(folder, to), { recursive: true });
    }
    expect(program).toBe('node');
    server = spawn(process.execPath, args, {
      cwd: folder,
      // As where nothing can be written: there is no place for temporary files either.
      env: { ...environment, PORT: '0', TMPDIR: join(process.execPath, 'nowhere') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    log = linesOf(server);
    address = String((await logged(log, 'ready'))['address']);
  });
  afterAll(async () => {
    server?.kill();
    if (server?.exitCode === null) await once(server, 'exit');
    rmSync(folder, { recursive: true });
  });

  test('is all that the server needs: the site, the API, the record and what reads it', async () => {
    expect(await textAt('')).toContain('<h1');
    expect(JSON.parse(await textAt('graphql?query={disputes{slug}}'))).toHaveProperty('data');
    expect(await textAt('graphql', 'text/html')).toContain('GraphiQL');
    const { contentHash, site } = JSON.parse(await textAt('readyz'));
    expect(site).toEqual({ contentHash });
    expect(await logged(log, 'content read: the record is as it was')).toMatchObject({
      contentHash,
    });
  });

  test('is told to be well where the server answers, and unwell where nothing does', async () => {
    await expect(probeAt(new URL(address).port)).resolves.toBeDefined();
    await expect(probeAt('1')).rejects.toMatchObject({ code: 1 });
  });

  test('is not written to', () => {
    const copied = copies.flatMap(([from = '', to = '']) =>
      globSync([from, `${from}/**/*`], { cwd: root }).map((path) => path.replace(from, to)),
    );
    const folders = ['apps', 'apps/server', 'apps/server/dist', 'apps/site'];
    expect(globSync('**/*', { cwd: folder }).sort()).toEqual([...copied, ...folders].sort());
  });

  async function textAt(path: string, accept = '*/*'): Promise<string> {
    const response = await fetch(address + path, { headers: { accept } });
    expect(response.status, path).toBe(200);
    return response.text();
  }

  function probeAt(port: string): Promise<unknown> {
    const [command, ...rest] = JSON.parse(probe) as string[];
    expect(command).toBe('node');
    return promisify(execFile)(process.execPath, rest, { env: { PORT: port } });
  }
});

async function* linesOf({ stdout }: ChildProcess): AsyncGenerator<LogLine> {
  if (!stdout) return;
  for await (const line of createInterface(stdout)) {
    if (line.startsWith('{')) yield JSON.parse(line);
  }
}

async function logged(log: AsyncIterator<LogLine>, message: string): Promise<LogLine> {
  for (;;) {
    const { value, done } = await log.next();
    if (done) throw new Error(`It ended, and did not log \`${message}\`.`);
    if (value.msg === message) return value;
  }
}
