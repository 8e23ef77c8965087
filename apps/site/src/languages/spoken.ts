/** Something with what there is of it in the language of a page. */
export type Translatable = { readonly translation: { readonly isStale: boolean } | null };

/** Words as a page has them: translated, or those of the original and why. */
export type Spoken<Value> = {
  readonly value: Value;
  readonly fallback: 'untranslated' | 'stale' | undefined;
};

/** What a key of something says on a page: its translation while that renders the original, else the original. */
export function spoken<
  Original extends Translatable,
  Key extends keyof Original & keyof NonNullable<Original['translation']>,
>(original: Original, key: Key): Spoken<Original[Key]> {
  const { translation } = original;
  const words = translation as { readonly [each in Key]?: Original[Key] | null } | null;
  const translated = words?.[key];
  if (translated === null || translated === undefined) {
    return { value: original[key], fallback: 'untranslated' };
  }
  return translation?.isStale
    ? { value: original[key], fallback: 'stale' }
    : { value: translated, fallback: undefined };
}
