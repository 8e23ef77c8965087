const CITATION = /\[@[^\]]+\]/g;

/** Ids of the sources that a text cites, each once, in the order it cites them. */
export function citedSources(text) {
  const ids = [...text.matchAll(CITATION)].flatMap(([bracket]) =>
    [...bracket.matchAll(/@([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)/g)].map(([, id]) => id),
  );
  return [...new Set(ids)];
}

/** A date as front matter gives it, as text. */
export function dayOf(date) {
  return date instanceof Date ? date.toISOString().slice(0, 10) : String(date);
}
