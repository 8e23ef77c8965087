/** What was seen until checking was stopped. */
export type Checked = {
  readonly answers: number;
  /** Answers that failed or were of more than one record. */
  readonly wrong: number;
  /** How many records answers were of. */
  readonly records: number;
};

const QUERY = `{
  dispute(slug: "portland-2023") { title issues { dispute { title } } }
  meta { contentHash }
}`;

/** Asks one question after another and looks at every answer as a whole, until it is stopped. */
export function checkAnswers(port: number): { readonly stop: () => Promise<Checked> } {
  const hashOf = new Map<string, string>();
  let isOver = false;
  let [answers, wrong] = [0, 0];
  const checking = (async () => {
    while (!isOver) {
      answers += 1;
      if (!(await isWhole(port, hashOf))) wrong += 1;
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await checking;
      return { answers, wrong, records: hashOf.size };
    },
  };
}

async function isWhole(port: number, hashOf: Map<string, string>): Promise<boolean> {
  try {
    const search = new URLSearchParams({ query: QUERY });
    const response = await fetch(`http://127.0.0.1:${port}/graphql?${search}`);
    const { dispute, meta } = (await response.json()).data as Answer;
    // One title, one record.
    const hash = hashOf.get(dispute.title) ?? meta.contentHash;
    hashOf.set(dispute.title, hash);
    const hashes = [meta.contentHash, response.headers.get('content-hash')];
    const titles = dispute.issues.map((issue) => issue.dispute.title);
    return (
      hashes.every((each) => each === hash) && titles.every((title) => title === dispute.title)
    );
  } catch {
    return false;
  }
}

type Answer = {
  readonly dispute: Titled & { readonly issues: readonly { readonly dispute: Titled }[] };
  readonly meta: { readonly contentHash: string };
};
type Titled = { readonly title: string };
