import { follow } from '../../../lookup.ts';
import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { ResourceResolvers } from '../../types.generated.ts';

export const Resource: Pick<
  ResourceResolvers,
  | 'audience'
  | 'availability'
  | 'body'
  | 'corrections'
  | 'dispute'
  | 'file'
  | 'from'
  | 'heading'
  | 'id'
  | 'kind'
  | 'known'
  | 'order'
  | 'path'
  | 'provider'
  | 'slug'
  | 'sources'
  | 'title'
  | 'to'
  | 'url'
  | '__isTypeOf'
> = {
  ...sourcedFields,
  dispute: disputeOf,
  title: ({ fields }) => fields.title,
  audience: ({ fields }) => fields.audience,
  kind: ({ fields }) => fields.kind,
  provider: (resource, _arguments, { record }) =>
    follow(record, resource, 'organization', resource.fields.provider),
  url: ({ fields }) => fields.url,
  from: ({ fields }) => fields.from,
  to: ({ fields }) => fields.to,
  availability: ({ fields }) => fields.availability,
  order: ({ fields }) => fields.order,
  body: (resource) => citedIn(resource, resource.fields.body),
};
