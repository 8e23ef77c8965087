import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { CitedText } from '../prose/cited-text.ts';
import type { Entity } from '../record/entity.ts';
import type { Translation } from './translation.ts';

/** Keys that a translation may render, in the order in which they are read. */
const RENDERED = ['title', 'summary', 'answer', 'settled', 'commonGood', 'body'] as const;

/** Characters of the hash that are written down: enough to tell two versions of a text apart. */
const LENGTH = 12;
const BLANK_LINE = /\n\s*\n/;

/** A text of a translation beside the words that it renders. */
export type Rendering = {
  readonly key: (typeof RENDERED)[number];
  /** As many paragraphs of the original as the translation has, as Markdown; undefined where there are not as many. */
  readonly original: string | undefined;
  /** The translation as Markdown. */
  readonly translated: string;
};

/** Entities that were translated, each with one of its translations. */
export type Translated = Entity & { readonly fields: { translations: readonly Translation[] } };

/** Whether entities of this type are translated. */
export function isTranslated(entity: Entity): entity is Translated {
  return 'translations' in entity.fields;
}

/** Every text of a translation beside what it renders: of a long text the first paragraphs, as many as it has. */
export function renderings(entity: Entity, translation: Translation): readonly Rendering[] {
  const originals = entity.fields as { readonly [key: string]: unknown };
  return RENDERED.flatMap((key) => {
    const translated = markdownOf(translation[key]);
    if (translated === undefined) return [];
    return [{ key, original: opening(markdownOf(originals[key]), translated), translated }];
  });
}

/**
 * Fingerprint of the words that a translation renders: `sha256-` and the first characters of that hash in hexadecimal.
 * It changes with any word, figure or citation of them, and not with where their lines break.
 */
export function originalOf(entity: Entity, translation: Translation): string {
  const words = renderings(entity, translation).map(
    ({ key, original = '' }) => `${key}: ${original.replaceAll(/\s+/g, ' ').trim()}`,
  );
  return `sha256-${bytesToHex(sha256(utf8ToBytes(words.join('\n')))).slice(0, LENGTH)}`;
}

/** Whether the words that a translation renders have changed since it was made. */
export function isStale(entity: Entity, translation: Translation): boolean {
  return translation.of !== originalOf(entity, translation);
}

function opening(original: string | undefined, translated: string): string | undefined {
  const paragraphs = original?.trim().split(BLANK_LINE) ?? [];
  const count = translated.trim().split(BLANK_LINE).length;
  return paragraphs.length < count ? undefined : paragraphs.slice(0, count).join('\n\n');
}

function markdownOf(value: unknown): string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  return (value as CitedText).markdown;
}
