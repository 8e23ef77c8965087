type Filter = {
  /** Name of its field and of its part of the address. */
  readonly name: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** What an event of that value has in it, as a selector. */
  readonly markOf: (value: string) => string;
};

/** One rule an option: with it chosen, entries without it go, and so do months in which none is left. */
export function filterRules(filters: readonly Filter[]): string {
  return filters
    .flatMap(({ name, options, markOf }) =>
      options.map(
        ([value]) =>
          `main:has([name=${name}] [value="${value}"]:checked) :is(.entry,.month):not(:has(${markOf(value)})){display:none}`,
      ),
    )
    .join('');
}
