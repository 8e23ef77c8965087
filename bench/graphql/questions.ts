const DISPUTE = 'portland-2023';

/** A query of our schema, with what changes from one question to the next. */
export type Question = {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, string | number>>;
};

/** The heading of a dispute. */
export const small: Question = {
  name: 'small',
  variables: { slug: DISPUTE },
  document: `query Heading($slug: String!, $from: Date!) {
  dispute(slug: $slug) {
    title shortTitle place timeZoneName
    contractExpires { text } from { iso text } to { iso text }
    union { name shortName } employer { name shortName }
    timeline(first: 1, filter: { from: $from }) { totalCount }
  }
}`,
};

/** A page of its events. */
const medium: Question = {
  name: 'medium',
  variables: { slug: DISPUTE, first: 25 },
  document: `query Events($slug: String!, $first: Int!, $from: Date!) {
  dispute(slug: $slug) {
    timeline(first: $first, filter: { from: $from }) {
      totalCount
      nodes { date { iso } title kind body { text } }
    }
  }
}`,
};

/** Its whole timeline, with prose, citations, people, figures and sources. */
const large: Question = {
  name: 'large',
  variables: { slug: DISPUTE, first: 100 },
  document: `query Timeline($slug: String!, $first: Int!, $from: Date!) {
  dispute(slug: $slug) {
    timeline(first: $first, filter: { from: $from }) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes {
        id path date { iso text } title kind side
        people { id name } organizations { id name } issues { id title } offers { id title }
        figures { text }
        body { html citations { locator source { id outlet title url published { text } } } }
        sources { id label outlet title url archived kind perspective published { iso text } }
      }
    }
  }
}`,
};

/** What is asked, the smallest answer first. */
export const questions: readonly Question[] = [small, medium, large];

/**
 * A day to ask from, another for each number below 672,000 (which is then the first again), all long before any dispute: so the answer stays the
 * same and the question is new. Only the first 28 days of each month, which every month has.
 */
export function dayOf(number: number): string {
  const year = 1 + (Math.floor(number / (12 * 28)) % 2000);
  const month = 1 + (Math.floor(number / 28) % 12);
  const day = 1 + (number % 28);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
