import type { CalendarDate, Path } from '@strike-ledger/core';
import { dateText } from '@strike-ledger/core';

import { voiceName } from './entity-words.ts';
import type { Seen } from './seen.ts';
import { labelOf } from './value-words.ts';

/** A place of an entity in words: the text of the term on pay, the status of the outcome. */
export function placeWords(seen: Seen, path: Path): string {
  const words: string[] = [];
  let value: unknown = seen.entity.fields;
  for (const [depth, key] of path.entries()) {
    value = (value as { readonly [key: string]: unknown } | undefined)?.[key];
    if (typeof key === 'number')
      words.unshift(itemWords(seen, String(path[depth - 1]), key, value));
    else if (typeof path[depth + 1] !== 'number') words.unshift(`the ${labelOf(key)}`);
  }
  return words.join(' of ');
}

type Item = {
  readonly about?: string;
  readonly by?: string;
  readonly date?: CalendarDate;
  readonly from?: CalendarDate;
  readonly issue?: string;
  readonly language?: string;
  readonly title?: string;
};

function itemWords(seen: Seen, list: string, index: number, value: unknown): string {
  const item = (typeof value === 'object' && value !== null ? value : {}) as Item;
  const by = item.by ? ` by ${voiceName(seen.record, seen.entity, item.by)}` : '';
  const on = item.date ? ` of ${dateText(item.date)}` : '';
  switch (list) {
    case 'terms': {
      const issue = seen.record.find('issue', seen.entity.dispute, item.issue ?? '');
      return `the term on ${issue?.fields.title.toLowerCase() ?? item.issue}`;
    }
    case 'history':
      return `the step${on}${by}`;
    case 'costings':
      return `the costing${on}${by}`;
    case 'roles':
      return `the role “${item.title}”`;
    case 'steps':
      return `the step “${item.title}”`;
    case 'conflicts':
      return `the conflict about ${item.about}`;
    case 'closures':
      return `the closure from ${item.from ? dateText(item.from) : 'a day'}`;
    case 'translations':
      return `the translation into ${item.language}`;
    case 'figures':
    case 'observations':
      return `figure ${index + 1}`;
    default:
      return `item ${index + 1} of the ${labelOf(list)}`;
  }
}
