import { fileURLToPath } from 'node:url';

import { pino } from 'pino';

import { portFrom } from './listen.ts';

/** What the environment says of how to run. */
export type Settings = {
  readonly port: number;
  /** Folder of the record's files. */
  readonly content: string;
  /** File that the build has written the record to; null where a start reads the content itself. */
  readonly record: string | null;
  /** Folder of the built site. */
  readonly site: string;
  readonly logLevel: string;
  /** Whether each request is logged. */
  readonly logRequests: boolean;
};

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const RECORD = fileURLToPath(new URL('../dist/record.json', import.meta.url));
const SITE = fileURLToPath(new URL('../../site/dist', import.meta.url));

/**
 * Reads PORT, CONTENT, SITE, LOG_LEVEL and LOG_REQUESTS; what is not set or empty is as a checkout has it.
 * @throws {Error} that says what to write instead
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    port: portFrom(environment['PORT']),
    content: environment['CONTENT'] || CONTENT,
    // What the build wrote down is the record of the checkout.
    record: environment['CONTENT'] ? null : RECORD,
    site: environment['SITE'] || SITE,
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
