import { referrers } from '../../../lookup.ts';
import { entityFields } from '../../node/entity-fields.ts';
import type { OrganizationResolvers } from '../../types.generated.ts';
import { claimsBy } from '../voice.ts';

export const Organization: OrganizationResolvers = {
  ...entityFields,
  name: ({ fields }) => fields.name,
  label: ({ fields }) => fields.shortName ?? fields.name,
  shortName: ({ fields }) => fields.shortName,
  kind: ({ fields }) => fields.kind,
  side: ({ fields }) => fields.side,
  url: ({ fields }) => fields.url,
  description: ({ fields }) => fields.description,
  people: (organization, { dispute }, { record }) =>
    referrers(record, organization, 'person').filter(
      (person) => !dispute || person.dispute === dispute,
    ),
  claims: (organization, { dispute }, { record }) => claimsBy(record, organization, dispute),
};
