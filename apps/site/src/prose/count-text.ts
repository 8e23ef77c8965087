/** What is counted, as a noun for one and for several. */
type Noun = readonly [one: string, many: string];

/** A number of things as a phrase: `1 event`, `3 events`; of none, that the record has none. */
export function countText(count: number, [one, many]: Noun, rest = ''): string {
  if (count === 0) return `no ${many} in the record`;
  return `${count} ${count === 1 ? one : many}${rest}`;
}
