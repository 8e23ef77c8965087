import type { Api } from '../api.ts';

/** The fetch function that a client is given: it asks the API in this process and counts the questions. */
export function countingFetch(api: Api) {
  const count = { asked: 0 };
  const ask: typeof fetch = (input, init) => {
    count.asked += 1;
    return api.fetch(new Request(input, init));
  };
  return { fetch: ask, count };
}
