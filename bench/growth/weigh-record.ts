/** Tells as JSON what the record in a folder weighs. In a process of its own, whose memory is that of the record. */
import { brotliCompressSync, constants } from 'node:zlib';

import { loadRecord } from '@strike-ledger/content';

/** What a record weighs, in millions of bytes. */
export type Weight = {
  readonly entities: number;
  /** In memory. */
  readonly held: number;
  readonly json: number;
  /** As JSON, compressed. */
  readonly sent: number;
};

/** What a server compresses with as it answers. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const before = heldNow();
const { record } = loadRecord(process.argv[2] ?? '.');
const held = heldNow() - before;
const json = Buffer.from(JSON.stringify([...record.entities.values()], withoutTree));
const weight: Weight = {
  entities: record.entities.size,
  held,
  json: json.length / 1e6,
  sent: brotliCompressSync(json, QUALITY).length / 1e6,
};
console.log(JSON.stringify(weight));

function heldNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

// It is read again from the Markdown.
function withoutTree(key: string, value: unknown): unknown {
  return key === 'tree' ? undefined : value;
}
