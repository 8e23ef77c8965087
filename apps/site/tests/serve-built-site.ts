import type { TestProject } from 'vitest/node';

import { endTurn } from './build-site.ts';
import { startBuiltSiteServer } from './built-site-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site and /graphql are served, without a slash at the end. */
    origin: string;
  }
}

/** Starts the real server for the tests of the built site, and stops it after them. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  endTurn();
  const { origin, stop } = await startBuiltSiteServer();
  project.provide('origin', origin);
  return stop;
}
