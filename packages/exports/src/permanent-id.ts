import { createHash } from 'node:crypto';

// Names this record among all that make UUIDs of names; any UUID would do, so long as it stays.
const NAMESPACE = Buffer.from('6f1d2c0e5b8a4a0f9d3e7c41b2a60f58', 'hex');

/** The UUID of an address of the record: the same wherever the record is served (RFC 9562, version 5). */
export function permanentId(address: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(address).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
