/**
 * What one question may ask for. Far above what a page of the site or an example asks for, far below what would
 * keep others waiting.
 */
export const limits = {
  /** Bytes of a request's body, and of its address. Kept small so that reading a question costs nothing. */
  size: 65_536,
  /** Lexical tokens of the document: names, brackets, values. The largest question of the site has 336. */
  tokens: 2_000,
  /** Fields inside fields. Introspection is bounded by a rule of graphql's own instead. */
  depth: 15,
  /** Fields that are given another name. */
  aliases: 60,
  /** `@skip`, `@include` and whatever else is written with an @. */
  directives: 60,
  /** Values that the answer could hold, as `costOf` counts them before anything is looked up. */
  cost: 50_000,
  /** Milliseconds that looking things up may take. */
  time: 2_000,
} as const;

/** The name of a limit. */
export type Limit = keyof typeof limits;
