import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Finding } from './finding.ts';

/** From this share of words in common two titles say the same. */
const ALIKE = 0.6;

// Words that say nothing of what happened.
const FILLERS = new Set('a an and as at by for from in into its of on the to with'.split(' '));

/** No two events of one day and kind tell the same. */
export function* eventsAreToldOnce(record: Record): Generator<Finding> {
  for (const dispute of record.disputes) {
    const events = record.list('event', dispute.id);
    const groups = Map.groupBy(events, ({ fields }) => `${fields.date} ${fields.kind}`);
    for (const group of groups.values()) {
      for (const [index, event] of group.entries()) {
        const twin = group.slice(0, index).find((earlier) => areAlike(earlier, event));
        if (!twin) continue;
        yield {
          code: 'event/told-twice',
          entity: event,
          path: ['title'],
          details: { title: twin.fields.title, file: twin.file },
          other: { entity: twin, path: ['title'] },
        };
      }
    }
  }
}

function areAlike(left: Entity<'event'>, right: Entity<'event'>): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common) >= ALIKE;
}

function wordsOf({ fields }: Entity<'event'>): Set<string> {
  const words = fields.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)));
}
