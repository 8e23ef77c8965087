import type { DisputeResolvers } from './../../types.generated.ts';
export const Dispute: Pick<
  DisputeResolvers,
  | 'body'
  | 'commonGood'
  | 'contractExpires'
  | 'corrections'
  | 'figures'
  | 'file'
  | 'from'
  | 'heading'
  | 'id'
  | 'known'
  | 'path'
  | 'place'
  | 'shortTitle'
  | 'slug'
  | 'sources'
  | 'summary'
  | 'timeZone'
  | 'timeZoneName'
  | 'title'
  | 'to'
  | 'unit'
  | '__isTypeOf'
> = {
  /* Implement Dispute resolver logic here */
};
