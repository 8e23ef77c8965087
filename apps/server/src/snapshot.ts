import { dirname, join, resolve } from 'node:path';
import { startupSnapshot } from 'node:v8';

import * as core from '@strike-ledger/core';
import * as graphql from '@strike-ledger/graphql';

import type { SharedModule } from './build/shared-modules.ts';
import { readRecordFile } from './record/record-file.ts';

/*
 * Run once, by the build: Node writes down the memory that is left at the end, and a server that starts from it has the
 * schema and the record at once (https://nodejs.org/api/cli.html#--build-snapshot). What talks to the network cannot be
 * written down: it is loaded at the start, and finds here the modules that are in memory already.
 */
const [, , recordFile = ''] = process.argv;
const record = readRecordFile(recordFile);
const modules: { readonly [Name in SharedModule]: object } = {
  '@strike-ledger/core': core,
  '@strike-ledger/graphql': graphql,
};

startupSnapshot.setDeserializeMainFunction(() => {
  Object.assign(globalThis, { sharedModules: modules });
  const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module');
  const file = resolve(process.argv[1] ?? '');
  // What is compiled is kept from one start to the next, the first by the build.
  enableCompileCache(join(dirname(file), 'compiled'));
  return createRequire(file)(file).run(record);
});
