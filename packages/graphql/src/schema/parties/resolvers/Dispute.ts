import { appearingIn, follow } from '../../../lookup.ts';
import { named } from '../../../named.ts';
import type { DisputeResolvers } from '../../types.generated.ts';

const SIDES = ['union', 'employer', 'neutral'];

export const Dispute: Pick<
  DisputeResolvers,
  'employer' | 'organization' | 'organizations' | 'people' | 'person' | 'union' | '__isTypeOf'
> = {
  union: (dispute, _arguments, { record }) =>
    follow(record, dispute, 'organization', dispute.fields.union),
  employer: (dispute, _arguments, { record }) =>
    follow(record, dispute, 'organization', dispute.fields.employer),
  people: ({ id }, _arguments, { record }) => appearingIn(record, 'person', id),
  person: ({ id }, { slug }, { record }) => named(record, 'person', id, slug),
  organizations: ({ id }, _arguments, { record }) =>
    appearingIn(record, 'organization', id).toSorted(
      (left, right) => SIDES.indexOf(left.fields.side) - SIDES.indexOf(right.fields.side),
    ),
  organization: ({ id }, { slug }, { record }) => named(record, 'organization', id, slug),
};
