/** How much a kind of mistake weighs: an error keeps the record from being published, a notice need not be mended. */
export type Severity = 'error' | 'warning' | 'notice';

/** A kind of mistake: all that is said of it anywhere. */
export type Kind<Details> = {
  readonly severity: Severity;
  /** What is wrong, in a few words that stand alone. */
  readonly title: string;
  /** What is wrong in the file at hand. */
  message(details: Details): string;
  /** What to do about it. */
  help(details: Details): string;
  /** What the other end of the matter is, where a report names one. */
  readonly other?: string;
  /** Why it is a mistake: for somebody who meets it for the first time. */
  readonly meaning: string;
  readonly example: Example;
};

/** A mistake made in the small record of `fixtures/town`, and what to write instead. */
export type Example = {
  /** The file that has it, below the content folder. */
  readonly file: string;
} & (
  | {
      /**
       * What `right` is replaced by or, where the town has no such file, all that the file says. Nothing is right where
       * such a file should not be.
       */
      readonly wrong: string;
      readonly right: string;
    }
  /** The file where it should lie. */
  | { readonly belongs: string }
  /** What the file is instead of one that can be read. */
  | { readonly is: 'a link' | 'a folder' | 'a pipe' | 'locked' | 'two megabytes' }
  /** How its text was saved. */
  | { readonly savedAs: 'UTF-16' | 'Windows-1252' | 'UTF-8 with a byte order mark' }
);

/** Some kinds of mistake, by code: `ref/unknown-person`. */
export type Kinds = { readonly [code: string]: Kind<never> };
