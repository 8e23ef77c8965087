import type { DemandOutcomeStatus, EventKind, Phase, ResourceKind, Side } from '../gql/graphql.ts';

/** The words of the site in one language. A file of `words/`, named by the language's tag, holds them. */
export type LanguageWords = {
  /** What its speakers call the language. */
  readonly name: string;
  /** Tag of the language as it is spoken here, by which dates and numbers are set. */
  readonly locale: string;
  readonly frame: FrameWords;
  /** Left out for English, in which the pages are written. */
  readonly pages?: PageWords;
};

/** What stands around every page. */
export type FrameWords = {
  readonly skip: string;
  readonly search: string;
  readonly disputes: string;
  readonly wayHere: string;
  readonly aboutTheRecord: string;
  readonly overview: string;
  readonly timeline: string;
  readonly fightingFor: string;
  readonly budget: string;
  readonly offers: string;
  readonly families: string;
  readonly allies: string;
  readonly people: string;
  readonly sources: string;
  readonly about: string;
  readonly glossary: string;
  readonly data: string;
  readonly compare: string;
  readonly corrections: string;
  readonly edit: string;
  /** Stands before the name of the license. */
  readonly recordLicense: string;
  /** Stands behind it. */
  readonly codeLicense: string;
  readonly madeFrom: (day: string) => string;
  readonly cite: string;
  readonly recordUpTo: (day: string) => string;
};

/** What the pages that are translated say themselves. */
export type PageWords = {
  /** Who translated, and that quotations are translated too. */
  readonly translatedByUs: string;
  /** Stands over words in English that nobody has translated. */
  readonly untranslated: string;
  /** Stands over words in English that have changed since they were translated. */
  readonly stale: string;
  /** Stands where the record is silent. */
  readonly notOnRecord: string;
  readonly about: (date: string) => string;
  readonly to: string;
  readonly sides: { readonly [side in Side]: string };
  readonly phases: { readonly [phase in Phase]: string };
  readonly eventKinds: { readonly [kind in EventKind]: string };
  readonly resourceKinds: { readonly [kind in ResourceKind]: string };
  readonly outcomes: { readonly [status in DemandOutcomeStatus]: string };
  readonly stillOpen: string;
  readonly home: {
    readonly title: string;
    readonly description: string;
    readonly others: string;
    readonly waysIn: string;
    readonly events: (count: number) => string;
    readonly subjects: (count: number) => string;
    readonly help: string;
    readonly words: (count: number) => string;
    readonly outcomes: string;
    readonly steps: string;
    readonly story: string;
    readonly wholeStory: string;
    readonly inEnglish: string;
  };
  /** Some stand behind a number that they are told. */
  readonly standing: {
    readonly label: string;
    readonly noStrike: string;
    readonly daysOnStrike: (days: number) => string;
    readonly schoolDaysLost: (days: number) => string;
    readonly since: (date: string) => string;
    readonly demands: (count: number) => string;
    /** What became of so many demands, after their number; undefined of those still open. */
    readonly became: (count: number, status: DemandOutcomeStatus | undefined) => string;
  };
  readonly timeline: {
    readonly title: string;
    readonly description: (count: number) => string;
    readonly heading: string;
    readonly lead: (count: number) => string;
    readonly phases: string;
    readonly months: string;
    readonly strikeDay: (day: number) => string;
  };
  readonly fightingFor: {
    readonly title: string;
    readonly description: (union: string, employer: string) => string;
    readonly heading: string;
    readonly lead: (union: string, employer: string) => string;
    readonly subjects: string;
    readonly union: string;
    readonly employer: string;
    readonly asked: string;
    readonly settled: string;
    readonly more: string;
    readonly commonGood: string;
  };
  readonly families: {
    readonly title: string;
    readonly description: string;
    readonly heading: string;
    readonly lead: string;
    readonly from: string;
    readonly archived: string;
  };
  readonly glossary: {
    readonly description: string;
    readonly heading: string;
    readonly lead: (count: number) => string;
    readonly inEnglish: string;
  };
};
