import type { FindingCode, FindingDetails } from '@strike-ledger/core';

import { dateKinds } from './date-kinds.ts';
import { fileKinds } from './file-kinds.ts';
import type { Kind } from './kind.ts';
import { proseKinds } from './prose-kinds.ts';
import { referenceKinds } from './reference-kinds.ts';
import { ruleKinds } from './rule-kinds.ts';
import { schemaKinds } from './schema-kinds.ts';
import { translationKinds } from './translation-kinds.ts';
import { yamlKinds } from './yaml-kinds.ts';

/**
 * Every kind of mistake, by code. From here come severities, messages and help of every report, the pages
 * `/contribute/errors/…` of the site, and the fixtures of the tests.
 */
export const kinds = {
  ...fileKinds,
  ...yamlKinds,
  ...schemaKinds,
  ...dateKinds,
  ...proseKinds,
  ...ruleKinds,
  ...referenceKinds,
  ...translationKinds,
} satisfies { readonly [Code in FindingCode]: Kind<FindingDetails[Code]> };

/** The code of a kind of mistake: `ref/unknown-person`. */
export type KindCode = keyof typeof kinds;

/** What the message and the help of a kind tell. */
export type DetailsOf<Code extends KindCode> = Told<(typeof kinds)[Code]['message']> &
  Told<(typeof kinds)[Code]['help']>;

/** The name of a kind in the address of its page and in file names: `ref-unknown-person`. */
export function slugOf(code: string): string {
  return code.replace('/', '-');
}

/** The path of the page of a kind on the site. */
export function pathOf(code: string): string {
  return `/contribute/errors/${slugOf(code)}/`;
}

type Told<Message> = Message extends (details: infer Details) => string
  ? unknown extends Details
    ? object
    : Details
  : never;
