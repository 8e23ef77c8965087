import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { buildEnvironment } from './build-environment.ts';

const site = fileURLToPath(new URL('..', import.meta.url));
/** Is there while a test builds: Astro has one place for what it builds pages from, which two builds would take from each other. */
const TURN = `${site}node_modules/.cache/a-test-builds`;

/**
 * Builds the site into a folder as anybody does, once no other test builds.
 * @throws {Error} with what the build says where it fails
 */
export async function buildSite(into: string, environment: NodeJS.ProcessEnv = {}): Promise<void> {
  while (!takesTurn()) await wait(100);
  try {
    await promisify(execFile)(`${site}node_modules/.bin/astro`, ['build', '--outDir', into], {
      cwd: site,
      env: { ...buildEnvironment, ...environment },
    });
  } finally {
    endTurn();
  }
}

/** Ends a turn: also one that was begun by tests that were stopped. */
export function endTurn(): void {
  rmSync(TURN, { recursive: true, force: true });
}

function takesTurn(): boolean {
  try {
    mkdirSync(TURN);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
