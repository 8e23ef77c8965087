import { paginate } from '../../../../connection/paginate.ts';
import { appearsIn } from '../../../../lookup.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { findHits } from '../../find-hits.ts';
import { rank } from '../../hit-order.ts';
import { termsAsked } from '../../question.ts';

export const search: NonNullable<QueryResolvers['search']> = (
  _parent,
  { query, types, dispute, ...page },
  { record },
) => {
  const { hits: found, fit } = findHits(
    record,
    termsAsked(query),
    (entity) =>
      (!types || types.includes(entity.type)) && (!dispute || appearsIn(record, entity, dispute)),
  );
  const { hits, order } = rank(found);
  const { nodes, edges, ...rest } = paginate(hits, order, page);
  return {
    ...rest,
    fit,
    nodes: nodes.map(({ entity }) => entity),
    edges: edges.map(({ cursor, node: hit }) => ({
      cursor,
      node: hit.entity,
      excerpt: hit,
      score: hit.score,
    })),
  };
};
