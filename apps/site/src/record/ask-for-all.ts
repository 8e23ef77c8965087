/**
 * Every item of a list, asked for page by page as any client would, with the first answer.
 * `askFrom` asks for what stands behind a cursor, `pageIn` finds the list in an answer.
 */
export async function askForAll<Answer, Item>(
  askFrom: (after: string | null) => Promise<Answer>,
  pageIn: (answer: Answer) => Page<Item>,
): Promise<{ readonly answer: Answer; readonly items: readonly Item[] }> {
  const answer = await askFrom(null);
  let { nodes, pageInfo } = pageIn(answer);
  const items = [...nodes];
  while (pageInfo.hasNextPage) {
    ({ nodes, pageInfo } = pageIn(await askFrom(pageInfo.endCursor)));
    items.push(...nodes);
  }
  return { answer, items };
}

type Page<Item> = {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
