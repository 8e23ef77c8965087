import { diffWordsWithSpace } from 'diff';

/** How many words are told around a change, and how many of a long one. */
const AROUND = 4;
const AT_MOST = 30;

/** A stretch of a text that was worded otherwise, with a few words around it. Empty on the side where nothing stood. */
export type WordChange = { readonly before: string; readonly after: string };

/** Where two wordings of a text part. Changes that stand close to each other are one. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const parts = diffWordsWithSpace(before, after);
  const changes: WordChange[] = [];
  let open: { before: string; after: string } | undefined;
  let lead = '';
  for (const { value, added, removed } of parts) {
    if (added || removed) {
      open ??= { before: lead, after: lead };
      if (removed) open.before += value;
      else open.after += value;
    } else if (open && isShort(value)) {
      open.before += value;
      open.after += value;
    } else {
      if (open) changes.push(close(open, firstWords(value)));
      open = undefined;
      lead = lastWords(value);
    }
  }
  if (open) changes.push(close(open, ''));
  return changes;
}

function close({ before, after }: WordChange, tail: string): WordChange {
  return { before: shorten(before + tail), after: shorten(after + tail) };
}

function isShort(text: string): boolean {
  return wordsOf(text).length <= AROUND;
}

function firstWords(text: string): string {
  return (text.match(/\s*\S+/g) ?? []).slice(0, AROUND).join('');
}

function lastWords(text: string): string {
  return (text.match(/\S+\s*/g) ?? []).slice(-AROUND).join('');
}

function shorten(text: string): string {
  const words = wordsOf(text);
  const more = words.length - AT_MOST;
  return more > AROUND
    ? `${words.slice(0, AT_MOST).join(' ')} … (${more} more words)`
    : words.join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/).filter(Boolean);
}
