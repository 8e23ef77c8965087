/** A page of the timeline as a client with a cache asks for it, with the same people on many events. */
export const TIMELINE_PAGE = `
  query TimelinePage($first: Int!, $after: String) {
    dispute(slug: "portland-2023") {
      __typename
      id
      timeline(first: $first, after: $after) {
        __typename
        totalCount
        edges { __typename cursor node { __typename id title people { __typename id name } } }
        pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }`;

/** One event by its id, as it stands in such a page. */
export const NODE = `
  query OneEvent($id: ID!) {
    node(id: $id) { __typename id ... on Event { title } }
  }`;

/** What a page answers. */
export type TimelinePage = {
  readonly dispute: {
    readonly timeline: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly title: string };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
};

/** What an event answers. */
export type OneEvent = { readonly node: { readonly id: string; readonly title: string } };
