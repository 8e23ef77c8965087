/** Loaded before a server: nothing can be compressed, as where there is no memory left. */
import { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';

const fail = (...parameters: unknown[]): void => {
  const onDone = parameters.at(-1) as (error: Error) => void;
  setImmediate(onDone, new Error('There is no memory left.'));
};

Object.assign(zlib, { brotliCompress: fail, gzip: fail });
syncBuiltinESMExports();
