import { isPartyOnlySource } from '../budget/party-only.ts';
import type { Record } from '../record/record.ts';
import type { Notice } from './finding.ts';

/** Readers are told where nothing but its own side backs a claim. It is no mistake, but another source is welcome. */
export function* claimsHaveAnotherSource(record: Record): Generator<Notice> {
  for (const dispute of record.disputes) {
    for (const claim of record.list('claim', dispute.id)) {
      if (!isPartyOnlySource(record, claim)) continue;
      yield {
        code: 'claim/only-own-source',
        severity: 'notice',
        entity: claim,
        path: ['by'],
        message: `only sources of its own side back this claim of \`${claim.fields.by}\``,
        hint: 'add a source of another side or of none where there is one',
      };
    }
  }
}
