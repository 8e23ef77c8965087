import { fileURLToPath } from 'node:url';

import { pino } from 'pino';

import { portFrom } from './listen.ts';

/** What the environment says of how to run. */
export type Settings = {
  readonly port: number;
  /** Folder of the record's files. */
  readonly content: string;
  /** Whether that is the checkout's own, of which the build has made a record. */
  readonly isOwnContent: boolean;
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of the built GraphiQL. */
  readonly graphiql: string;
  readonly logLevel: string;
  /** Whether each request is logged. */
  readonly logRequests: boolean;
};

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const SITE = fileURLToPath(new URL('../../site/dist', import.meta.url));
const GRAPHIQL = fileURLToPath(new URL('../dist/graphiql', import.meta.url));

/**
 * Reads PORT, CONTENT, SITE, LOG_LEVEL and LOG_REQUESTS; what is not set or empty is as a checkout has it.
 * @throws {Error} that says what to write instead
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    port: portFrom(environment['PORT']),
    content: environment['CONTENT'] || CONTENT,
    isOwnContent: !environment['CONTENT'],
    site: environment['SITE'] || SITE,
    graphiql: GRAPHIQL,
    logLevel: levelFrom(environment['LOG_LEVEL']),
    logRequests: environment['LOG_REQUESTS'] === '1',
  };
}

function levelFrom(text: string | undefined): string {
  if (!text) return 'info';
  const levels = ['silent', ...Object.keys(pino.levels.values)];
  if (levels.includes(text)) return text;
  throw new Error(
    `LOG_LEVEL is \`${text}\`, which is no level: set it to one of ${levels.join(', ')}.`,
  );
}
