import { branchOff } from '../../../../branches.ts';
import { recordAsOf } from '../../../../record-as-of.ts';
import { dayFrom } from '../../../time/day-from.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const dispute: NonNullable<QueryResolvers['dispute']> = (
  _parent,
  { slug, asOf },
  context,
  { path },
) => {
  if (asOf == null) return context.record.find('dispute', slug, slug);
  const day = dayFrom('asOf', asOf);
  const record = recordAsOf(context.record, day);
  branchOff(context, path, { ...context, record, asOf: day });
  return record.find('dispute', slug, slug);
};
