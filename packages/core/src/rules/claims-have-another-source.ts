import { isPartyOnlySource } from '../budget/party-only.ts';
import type { Record } from '../record/record.ts';
import type { Finding } from './finding.ts';

/** Readers are told where nothing but its own side backs a claim. It is no mistake, but another source is welcome. */
export function* claimsHaveAnotherSource(record: Record): Generator<Finding> {
  for (const dispute of record.disputes) {
    for (const claim of record.list('claim', dispute.id)) {
      if (!isPartyOnlySource(record, claim)) continue;
      yield {
        code: 'claim/only-own-source',
        entity: claim,
        path: ['by'],
        details: { by: claim.fields.by },
      };
    }
  }
}
