import { loadRecord } from '@strike-ledger/content';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;

/** The record that is published, for tests of what it must hold. Read once for all tests of a file. */
export const publishedRecord = loadRecord(CONTENT).record;
