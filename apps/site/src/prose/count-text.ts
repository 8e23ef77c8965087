/** What is counted, as a noun for one and for several. */
type Noun = readonly [one: string, many: string];

/** A number of things as a phrase: `1 event`, `3 events`; of none, that the record has none. */
export function countText(count: number, [one, many]: Noun, rest = ''): string {
  if (count === 0) return `no ${many} in the record`;
  return `${count} ${count === 1 ? one : many}${rest}`;
}

/** Numbers of several things in a list, without those of which there are none: `3 people and 1 organization`. */
export function countsText(counts: readonly (readonly [count: number, noun: Noun])[]): string {
  return inList.format(
    counts.flatMap(([count, noun]) => (count > 0 ? countText(count, noun) : [])),
  );
}

/** How many there are of what a sentence calls every one, to stand in it: `, 3 in all`. */
export function inAll(count: number): string {
  return count > 1 ? `, ${count} in all` : '';
}

// The pages set no comma before the last "and".
const inList = new Intl.ListFormat('en-GB');
