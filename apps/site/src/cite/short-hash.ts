/** The version of the record as people are told it: enough of its content hash to tell it from any other. */
export function shortHash(contentHash: string): string {
  return contentHash.slice(0, 12);
}
