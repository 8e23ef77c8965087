import { startWords } from '../../apps/server/src/build/start-words.ts';

/** A server that is measured. */
export type Contestant = {
  readonly name: string;
  /** What Node is given to start it, with the port in the environment. */
  readonly start: readonly string[];
  /** Where it answers a question of that name. */
  readonly pathFor: (question: string) => string;
};

/** Who is compared. All but this server are started by serve.ts, with the schema and the record it has. */
export const contestants = {
  floor: {
    ...peer('floor', 'node:http, constant bytes'),
    // It reads nothing of what is asked, so the path says which bytes.
    pathFor: (question: string) => `/${question}`,
  },
  ours: {
    name: 'this server',
    start: startWords(pathOf('../../apps/server/dist')),
    pathFor: () => '/graphql',
  },
  yoga: peer('yoga', 'Yoga'),
  mercurius: peer('mercurius', 'Mercurius, jit'),
  apollo: peer('apollo', 'Apollo Server'),
} as const satisfies { readonly [key: string]: Contestant };

export type ContestantKey = keyof typeof contestants;

function peer(key: string, name: string): Contestant {
  return { name, start: [pathOf('serve.ts'), key], pathFor: () => '/graphql' };
}

function pathOf(file: string): string {
  return new URL(file, import.meta.url).pathname;
}
