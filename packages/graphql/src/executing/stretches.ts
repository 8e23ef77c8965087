/** Items that stand side by side and are alike in something. */
export type Stretch<Item> = { readonly items: readonly Item[]; readonly doesHold: boolean };

/** Cuts a list where it changes whether something holds of its items. */
export function stretchesOf<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): Stretch<Item>[] {
  const stretches: { items: Item[]; doesHold: boolean }[] = [];
  for (const item of items) {
    const doesHold = holds(item);
    const last = stretches.at(-1);
    if (last?.doesHold === doesHold) last.items.push(item);
    else stretches.push({ items: [item], doesHold });
  }
  return stretches;
}
