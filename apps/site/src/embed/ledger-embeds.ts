import type { EmbedsQuery } from '../gql/graphql.ts';
import { EmbedsDocument } from '../gql/graphql.ts';
import { askAbout } from '../record/ask-about.ts';

type Dispute = NonNullable<EmbedsQuery['dispute']>;
type Issue = Dispute['issues'][number];

/** A dispute with the issues that have a ledger line to embed. */
export async function ledgerEmbeds(
  slug: string,
): Promise<{ dispute: Dispute; issues: readonly Issue[] }> {
  const dispute = await askAbout(EmbedsDocument, { dispute: slug });
  return { dispute, issues: dispute.issues.filter(({ ledgerLines }) => ledgerLines.length > 0) };
}

/** Names of the sources of all figures on the lines, each once. */
export function sourcesOfLines(lines: Issue['ledgerLines']): readonly string[] {
  const marks = lines.flatMap(({ union, employer, settlement }) => [
    ...union,
    ...employer,
    ...(settlement ? [settlement] : []),
  ]);
  return [...new Set(marks.flatMap(({ figure }) => figure.sources.map(({ label }) => label)))];
}
