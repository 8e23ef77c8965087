import type { SearchedDisputeQuery } from '../gql/graphql.ts';
import type { Entry } from './entry.ts';
import { textOf } from './entry.ts';

type Dispute = NonNullable<SearchedDisputeQuery['dispute']>;

/** Everything that a dispute holds or cites, but for its events: they come in pages. */
export function entriesOfDispute(dispute: Dispute, slug: string): readonly Entry[] {
  const disputes = [dispute.shortTitle];
  return [
    ...dispute.issues.map(({ title, path, summary, body, answer, settled }) => ({
      kind: 'Issue',
      title,
      path,
      text: textOf(summary, body, answer, settled),
      disputes,
    })),
    ...dispute.demands.map(({ title, path, by, body, history }) => ({
      kind: 'Demand',
      title,
      path,
      text: textOf(
        body,
        history.map(({ text }) => text),
        by.name,
      ),
      disputes,
    })),
    ...dispute.offers.map(({ title, path, date, body, terms }) => ({
      kind: 'Offer',
      title,
      path,
      date: date.text,
      text: textOf(
        body,
        terms.map(({ text }) => text),
      ),
      disputes,
    })),
    ...dispute.questions.map(({ title, path, body, agreed, disputed }) => ({
      kind: 'Question',
      title,
      path,
      text: textOf(body, agreed, disputed),
      disputes,
    })),
    ...dispute.claims.map(({ summary, path, date, by, body }) => ({
      kind: 'Claim',
      title: summary,
      path,
      date: date.text,
      text: textOf(body, by.name),
      disputes,
    })),
    ...dispute.measures.map(({ title, path, definition }) => ({
      kind: 'Measure',
      title,
      // A measure without a page of its own is listed with the figures.
      path: path ?? `/${slug}/figures/`,
      text: definition,
      disputes,
    })),
    ...dispute.people.map(({ name, path, roles }) => ({
      kind: 'Person',
      title: name,
      path: path ?? `/${slug}/people/`,
      text: textOf(roles.map(({ title, organization }) => [title, organization?.name])),
      disputes,
    })),
    ...dispute.organizations.map(({ slug: organization, name, path, shortName, description }) => ({
      kind: 'Organization',
      title: name,
      // One that all disputes share stands among the people of each.
      path: path ?? `/${slug}/people/#organization-${organization}`,
      text: textOf(shortName, description),
      disputes,
    })),
    ...dispute.resources.map(({ title, path, provider, body }) => ({
      kind: 'Resource',
      title,
      path,
      text: textOf(body, provider.name),
      disputes,
    })),
    ...dispute.corrections.map(({ title, path, date, body }) => ({
      kind: 'Correction',
      title,
      path,
      date: date.text,
      text: textOf(body),
      disputes,
    })),
    ...dispute.sources.map(({ title, path, outlet, authors, note, published }) => ({
      kind: 'Source',
      title,
      path,
      date: published?.text,
      text: textOf(outlet, authors, note),
      disputes,
    })),
  ];
}
