import Negotiator from 'negotiator';

/** The two types an answer can have, the one for whoever does not say first. */
export const mediaTypes = ['application/json', 'application/graphql-response+json'] as const;

/** The type of an answer. */
export type MediaType = (typeof mediaTypes)[number];

/** The type that an Accept header asks for; null where it takes neither. */
export function mediaTypeFor(accept: string | null): MediaType | null {
  if (accept === null || accept === '*/*') return mediaTypes[0];
  // What most ask for needs no weighing.
  const named = mediaTypes.find((mediaType) => mediaType === accept);
  if (named) return named;
  const [chosen] = new Negotiator({ headers: { accept } }).mediaTypes([...mediaTypes]);
  return (chosen as MediaType | undefined) ?? null;
}
