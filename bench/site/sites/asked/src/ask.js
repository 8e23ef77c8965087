/** Our record and our API, which the pages ask as those of the site do. */
import { loadRecord } from '@strike-ledger/content';
import { createApi } from '@strike-ledger/graphql';
import { parse } from 'graphql';

const { ask } = createApi({ record: loadRecord('content').record });

const TIMELINE = parse(`query ($after: String) {
  dispute(slug: "portland-2023") {
    timeline(first: 200, after: $after) {
      nodes { slug title path date { iso } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`);

const EVENT = parse(`query ($slug: String!) {
  dispute(slug: "portland-2023") {
    event(slug: $slug) {
      title kind side date { iso } body { html } sources { title outlet url }
    }
  }
}`);

/** Every event of the timeline, asked for page by page. */
export async function askTimeline() {
  const events = [];
  let after = null;
  for (;;) {
    const { dispute } = await ask(TIMELINE, { after });
    events.push(...dispute.timeline.nodes);
    if (!dispute.timeline.pageInfo.hasNextPage) return events;
    after = dispute.timeline.pageInfo.endCursor;
  }
}

/** One event with its sources. */
export async function askEvent(slug) {
  return (await ask(EVENT, { slug })).dispute.event;
}
