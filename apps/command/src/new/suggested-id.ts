import type { EntityType } from '@strike-ledger/core';

import type { Answers } from './flags.ts';

const LONGEST = 60;

/** The id that files of a type go by: what happened or was said begins with its day, what came out with its outlet. */
export function suggestedId(type: EntityType, answers: Answers): string {
  const text = (key: string) => {
    const value = answers[key];
    return Array.isArray(value) ? value.join(' ') : String(value ?? '');
  };
  switch (type) {
    case 'event':
      return idOf(`${text('date')} ${text('title')}`);
    case 'claim':
      return idOf(`${text('date')} ${text('by')} ${text('question')}`);
    case 'offer':
      return idOf(`${text('date')} ${text('parties')}`);
    case 'source':
      return idOf(
        `${text('outlet')} ${text('published')} ${text('published') ? '' : text('title')}`,
      );
    case 'organization':
    case 'law':
      return idOf(text('shortName') || text('shortTitle') || text('name'));
    case 'dispute':
      return idOf(text('shortTitle'));
    default:
      return idOf(text('title') || text('name'));
  }
}

/** Lower-case words joined by hyphens, cut between words. */
export function idOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = '';
  for (const word of words) {
    if (id && id.length + 1 + word.length > LONGEST) break;
    id = id ? `${id}-${word}` : word;
  }
  return id;
}
