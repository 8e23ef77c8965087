import { firstDayOf, sideOf } from '@strike-ledger/core';
import { referrers } from '../../../lookup.ts';
import { disputeOrNull, sourcedFields } from '../../node/entity-fields.ts';
import type { PersonResolvers } from '../../types.generated.ts';
import { roleOn } from '../role-on.ts';
import { claimsBy } from '../voice.ts';

export const Person: PersonResolvers = {
  ...sourcedFields,
  dispute: disputeOrNull,
  name: ({ fields }) => fields.name,
  label: ({ fields }) => fields.name,
  side: (person, _arguments, { record }) => sideOf(record, person),
  roles: (person) => person.fields.roles.map((role) => ({ person, role })),
  roleOn: (person, { date }) => {
    const role = roleOn(person.fields.roles, firstDayOf(date));
    return role && { person, role };
  },
  claims: (person, { dispute }, { record }) => claimsBy(record, person, dispute),
  events: (person, _arguments, { record }) => referrers(record, person, 'event'),
};
