/** What /readyz tells of a server. */
export type Readiness = {
  readonly status: string;
  readonly contentHash: string;
  readonly since: string;
  readonly refused?: {
    readonly reason: string;
    readonly errors: number;
    readonly first: readonly { readonly file: string; readonly code: string }[];
  };
};

/** What a server says of itself. */
export async function readinessOf(address: string): Promise<Readiness> {
  return (await fetch(`${address}readyz`)).json();
}

/** The titles of the disputes that a server answers with. */
export async function titlesFrom(address: string): Promise<readonly string[]> {
  const query = '{ disputes { title } }';
  const response = await fetch(`${address}graphql?${new URLSearchParams({ query })}`);
  const { data } = await response.json();
  return data.disputes.map(({ title }: { readonly title: string }) => title);
}

/** The value of one of the numbers at /metrics. */
export async function metricFrom(address: string, name: string): Promise<number> {
  const text = await (await fetch(`${address}metrics`)).text();
  const line = text.split('\n').find((each) => each.startsWith(`strike_ledger_${name} `));
  return Number(line?.split(' ')[1]);
}
