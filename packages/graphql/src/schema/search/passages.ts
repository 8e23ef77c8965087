/** Where in an entity to look for terms, and for which. */
export type Passages = {
  /** Texts of the entity, the best to quote from first. */
  readonly texts: readonly string[];
  /** The terms that were found in them. */
  readonly terms: ReadonlySet<string>;
};
