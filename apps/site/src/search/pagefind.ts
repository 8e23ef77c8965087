/** What of Pagefind's library in the browser is used here: https://pagefind.app/docs/api/ */
export type Pagefind = {
  /** Sets how much each sign of fitness weighs: https://pagefind.app/docs/ranking/ */
  options(options: {
    ranking: {
      /** How much long texts fall behind short ones, 0 to 1. */
      pageLength: number;
      /** How much it weighs that a word makes up much of a text, 0 to 1. */
      termFrequency: number;
      /** How much more a word weighs in a part of the metadata. */
      metaWeights: Readonly<Record<string, number>>;
    };
  }): Promise<void>;
  /** Looks for words; with null, lists what passes the filters. */
  search(
    words: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Found[] }>;
};

/** Something found, of which the rest is loaded when it is shown. */
export type Found = { data(): Promise<FoundData> };

/** What is shown of something found. */
export type FoundData = {
  readonly url: string;
  /** A passage in HTML, with what was found in `<mark>`. */
  readonly excerpt: string;
  readonly meta: {
    readonly title: string;
    readonly kind: string;
    readonly date?: string;
    readonly dispute: string;
  };
};
