const ENDINGS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^siu])s$/, '$1'],
];

/** An English word without its plural ending, as far as the ending tells: classes is class, agencies is agency. */
export function singularOf(word: string): string {
  if (word.length < 4) return word;
  const [plural, singular] = ENDINGS.find(([ending]) => ending.test(word)) ?? [];
  return plural && singular !== undefined ? word.replace(plural, singular) : word;
}
