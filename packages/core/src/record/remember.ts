/**
 * Works something out once for each thing that it follows from, for as long as that thing is there. What a record
 * holds never changes, so what follows from it does not either.
 */
export function remember<Thing extends object, Value>(
  work: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    let found = known.get(thing);
    if (!found) {
      found = { value: work(thing) };
      known.set(thing, found);
    }
    return found.value;
  };
}
