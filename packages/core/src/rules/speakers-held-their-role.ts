import { holdsOn } from '../parties/holds-on.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Path } from '../schema/walk.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Finding } from './finding.ts';

/** Who acts or is quoted held one of the roles of the record on that day. */
export function* speakersHeldTheirRole(record: Record): Generator<Finding> {
  for (const entity of record.entities.values()) {
    for (const { id, date, path } of speakersOf(entity)) {
      const person = record.find('person', entity.dispute, id);
      if (!person || person.fields.roles.some((role) => holdsOn(role, date))) continue;
      yield {
        code: 'date/person-not-in-role',
        entity,
        path,
        details: { name: person.fields.name, date, file: person.file },
        other: { entity: person, path: ['roles'] },
      };
    }
  }
}

type Speaker = { readonly id: string; readonly date: CalendarDate; readonly path: Path };

function speakersOf(entity: Entity): readonly Speaker[] {
  switch (entity.type) {
    case 'event':
      return entity.fields.people.map((id, index) => ({
        id,
        date: entity.fields.date,
        path: ['people', index],
      }));
    case 'claim':
      return [{ id: entity.fields.by, date: entity.fields.date, path: ['by'] }];
    case 'offer':
      return entity.fields.costings.map(({ by, date }, index) => ({
        id: by,
        date,
        path: ['costings', index, 'by'],
      }));
    default:
      return [];
  }
}
