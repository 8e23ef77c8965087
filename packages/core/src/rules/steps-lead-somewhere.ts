import { circleOf } from '../law/circle-of.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Path } from '../schema/walk.ts';
import { closest } from './closest.ts';
import type { Finding } from './finding.ts';

/** A step that another is counted from, or that a round departed from, is one of the law. */
export function* stepsExist(record: Record): Generator<Finding> {
  for (const { entity, law, step, path } of namedSteps(record)) {
    const ids = law.fields.steps.map(({ id }) => id);
    if (ids.includes(step)) continue;
    const suggestion = closest(step, ids);
    yield {
      code: 'law/unknown-step',
      entity,
      path,
      details: { step, law: law.fields.shortTitle, steps: ids },
      other: { entity: law, path: ['steps'] },
      ...(suggestion && { suggestion }),
    };
  }
}

/** No step of a law is counted from itself, be it by way of others. */
export function* stepsRunInNoCircle(record: Record): Generator<Finding> {
  for (const law of lawsOf(record)) {
    const circle = circleOf(law.fields);
    if (!circle) continue;
    const at = law.fields.steps.findIndex(({ id }) => id === circle[0]);
    yield { code: 'law/circle', entity: law, path: ['steps', at, 'after'], details: { circle } };
  }
}

type NamedStep = {
  readonly entity: Entity;
  readonly law: Entity<'law'>;
  readonly step: string;
  readonly path: Path;
};

function namedSteps(record: Record): readonly NamedStep[] {
  const counted = lawsOf(record).flatMap((law) =>
    law.fields.steps.flatMap(({ after }, index) =>
      after === undefined ? [] : { entity: law, law, step: after, path: ['steps', index, 'after'] },
    ),
  );
  const departed = record.disputes.flatMap((dispute) => {
    const law = record.find('law', dispute.id, dispute.fields.law);
    if (!law) return [];
    return record.list('event', dispute.id).flatMap((entity) =>
      entity.fields.departures.map(({ step }, index) => ({
        entity,
        law,
        step,
        path: ['departures', index, 'step'],
      })),
    );
  });
  return [...counted, ...departed];
}

function lawsOf(record: Record): readonly Entity<'law'>[] {
  return [null, ...record.disputes.map(({ id }) => id)].flatMap((dispute) =>
    record.list('law', dispute),
  );
}
