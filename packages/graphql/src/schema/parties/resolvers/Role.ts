import { followAll, followIfAny } from '../../../lookup.ts';
import type { RoleResolvers } from '../../types.generated.ts';

export const Role: RoleResolvers = {
  title: ({ role }) => role.title,
  organization: ({ person, role }, _arguments, { record }) =>
    followIfAny(record, person, 'organization', role.organization),
  from: ({ role }) => role.from,
  to: ({ role }) => role.to,
  sources: ({ person, role }, _arguments, { record }) =>
    followAll(record, person, 'source', role.sources),
};
