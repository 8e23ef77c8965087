import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';

/** Whose an offer is: one side's, or the settlement of both. */
export type OfferSide = 'union' | 'employer' | 'settlement';

/** Whose an offer is. Undefined where the one who makes it sits on neither side. */
export function offerSideOf(
  record: Record,
  { dispute, fields }: Entity<'offer'>,
): OfferSide | undefined {
  if (fields.kind === 'agreement') return 'settlement';
  const [party = ''] = fields.parties;
  const side = record.find('organization', dispute, party)?.fields.side;
  return side === 'neutral' ? undefined : side;
}
