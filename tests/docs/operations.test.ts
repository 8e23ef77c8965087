import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { ownMetrics } from '../../apps/server/src/metrics/own-metrics.ts';
import { readSettings } from '../../apps/server/src/settings.ts';
import { root } from './markdown-files.ts';

const text = readFileSync(join(root, 'docs/operations.md'), 'utf8');
const sections = new Map(
  text.split(/^#{2,3} /m).map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return [heading, lines.join('\n')];
  }),
);

/** The rows of the table of a section, each cell as it is written. */
function rowsIn(heading: string): string[][] {
  const lines = sections.get(heading)?.split('\n') ?? [];
  const rows = lines
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
  return rows.slice(1);
}

function codesIn(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

describe('the settings', () => {
  const rows = rowsIn('Settings');
  const told = rows.flatMap(([name]) => codesIn(name));

  test('are those that the server reads', () => {
    const read = new Set<string>();
    const get = (_: object, name: string) => {
      read.add(name);
      return undefined;
    };
    readSettings(new Proxy<NodeJS.ProcessEnv>({}, { get }));
    expect(told.sort()).toEqual([...read].sort());
  });

  test('are as the table says where they are not set', () => {
    const unset = Object.fromEntries(
      rows.map(([name = '', , value]) => [codesIn(name)[0], codesIn(value)[0]]),
    );
    const { port, content, site, logLevel } = readSettings({});
    expect(unset).toMatchObject({ PORT: String(port), LOG_LEVEL: logLevel });
    expect(join(root, unset['CONTENT'] ?? '')).toBe(content);
    expect(join(root, unset['SITE'] ?? '')).toBe(site);
  });

  test('take every level that is named', () => {
    const [, levels = ''] = rows.find(([name]) => name === '`LOG_LEVEL`') ?? [];
    for (const level of codesIn(levels)) {
      expect(readSettings({ LOG_LEVEL: level }).logLevel).toBe(level);
    }
  });
});

test('every line of the log is explained', () => {
  const sources = globSync('apps/server/src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const logged = [...sources.matchAll(/\blog\??\.(?:info|warn|error)\([^;]*?'([^']+)',?\s*\)/g)];
  const told = rowsIn('Log').flatMap(([line]) => codesIn(line));
  expect(told.sort()).toEqual([...new Set(logged.map(([, message]) => message))].sort());
});

describe('the metrics', () => {
  const told = rowsIn('Metrics').flatMap(([name]) => codesIn(name));

  test('are those that there are', () => {
    const names = [...ownMetrics.map(({ name }) => name), 'http_reply_seconds'];
    expect(told.sort()).toEqual(names.sort());
  });

  test('of alerts exist, with the labels that are named', () => {
    const expressions = rowsIn('Alerts')
      .flatMap(([when]) => codesIn(when))
      .join('\n');
    const asked = [...expressions.matchAll(/strike_ledger_(\w+)/g)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(3);
    for (const name of asked) expect(told).toContain(name);
    for (const [, label] of expressions.matchAll(/by \((\w+)\)/g)) {
      expect(ownMetrics.flatMap(({ labelNames }) => labelNames)).toContain(label);
    }
  });
});
