import type { Entity } from '../record/entity.ts';
import type { EntityType } from '../record/entity-type.ts';
import type { Path } from '../schema/walk.ts';

/** A stretch of a text, in characters from its start. */
export type Span = { readonly offset: number; readonly length: number };

/** What a rule tells of each kind of thing that it finds: the facts that a message is made of. */
export type FindingDetails = {
  readonly 'cite/only-opinion': { readonly outlets: string };
  readonly 'claim/only-opinion': { readonly by: string; readonly outlets: string };
  readonly 'claim/only-own-source': { readonly by: string };
  readonly 'date/outside-dispute': {
    readonly date: string;
    readonly isEarly: boolean;
    /** The first or last day of the dispute, whichever the date lies beyond. */
    readonly bound: string;
  };
  readonly 'date/person-not-in-role': {
    readonly name: string;
    readonly date: string;
    readonly file: string;
  };
  readonly 'event/told-twice': { readonly title: string; readonly file: string };
  readonly 'figure/contradicts-itself': {
    readonly by: string;
    readonly measure: string;
    readonly date: string;
    readonly amount: string;
    readonly otherAmount: string;
    readonly otherFile: string;
  };
  readonly 'figure/does-not-fit-unit': {
    readonly amount: string;
    readonly fault: string;
    readonly measure: string;
    readonly unit: string;
  };
  readonly 'figure/not-whole-dollars': { readonly amount: string };
  readonly 'id/alias-taken': {
    readonly type: EntityType;
    readonly alias: string;
    readonly file: string;
    /** Whether it is the name of something now, and not one that something else had before. */
    readonly isName: boolean;
  };
  readonly 'law/circle': { readonly circle: readonly string[] };
  readonly 'law/too-soon': {
    readonly phase: string;
    readonly date: string;
    readonly law: string;
    readonly step: string;
    readonly earliest: string;
    readonly waits: readonly {
      readonly days: number;
      readonly from: string;
      readonly title: string;
    }[];
  };
  readonly 'law/unknown-step': {
    readonly step: string;
    readonly law: string;
    readonly steps: readonly string[];
  };
  readonly 'law/wrong-order': {
    readonly phase: string;
    readonly date: string;
    readonly law: string;
    readonly step: string;
    /** The phase that comes first by law, and the day it began, where it did. */
    readonly missed: string;
    readonly missedDay?: string;
  };
  readonly 'prose/link-scheme': { readonly url: string };
  readonly 'quote/too-long': {
    readonly quote: string;
    readonly count: number;
    readonly most: number;
  };
  readonly 'translation/no-original': { readonly key: string; readonly file: string };
  readonly 'translation/other-numbers': OtherThanOriginal;
  readonly 'translation/other-sources': OtherThanOriginal;
  readonly 'translation/stale': { readonly file: string; readonly of: string };
} & { readonly [Type in EntityType as `ref/unknown-${Type}`]: UnknownReference } & {
  readonly 'ref/unknown-entity': UnknownReference;
};

/** Kind of mistake, for example `ref/unknown-source`. */
export type FindingCode = keyof FindingDetails;

/** Something that a rule has against an entity. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

type FindingOf<Code extends FindingCode> = {
  readonly code: Code;
  readonly entity: Entity;
  /** The key at fault. */
  readonly path: Path;
  /** For a part of a text: where the fault stands in the text of that key, and how long it is. */
  readonly span?: Span;
  /** What the message tells. */
  readonly details: FindingDetails[Code];
  /** Where the other end of the matter stands. */
  readonly other?: { readonly entity: Entity; readonly path: Path };
  /** Addresses at which nothing stands, for a pointer there; with a stroke at the end, any below it. */
  readonly absent?: readonly string[];
  /** What was probably meant. */
  readonly suggestion?: string;
};

type OtherThanOriginal = {
  readonly key: string;
  readonly file: string;
  readonly difference: string;
};

type UnknownReference = {
  readonly id: string;
  /** What it may point at. */
  readonly types: readonly EntityType[];
  readonly dispute: string | null;
};
