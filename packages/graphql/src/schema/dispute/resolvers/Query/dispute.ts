import { branchOff } from '../../../../branches.ts';
import { named } from '../../../../named.ts';
import { recordAsOf } from '../../../../record-as-of.ts';
import { dayFrom } from '../../../time/day-from.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const dispute: NonNullable<QueryResolvers['dispute']> = (
  _parent,
  { slug, asOf },
  context,
  { path },
) => {
  if (asOf == null) return named(context.record, 'dispute', slug, slug);
  const day = dayFrom('asOf', asOf);
  const record = recordAsOf(context.record, day);
  branchOff(context, path, { ...context, record, asOf: day });
  return named(record, 'dispute', slug, slug);
};
