/** Characters of texts that are remembered, at least: those that came last. */
const REMEMBERED = 1_000_000;

/**
 * Tells of a text whether it came before, among the last ones. What is asked once is mostly never asked again, and
 * keeping its answer would push out one that is: so an answer is kept from the second time on.
 */
export function createCameBefore(): (text: string) => boolean {
  let [latest, earlier] = [new Set<string>(), new Set<string>()];
  let characters = 0;
  return (text) => {
    if (latest.has(text) || earlier.has(text)) return true;
    if (characters > REMEMBERED) {
      [latest, earlier] = [new Set(), latest];
      characters = 0;
    }
    latest.add(text);
    characters += text.length;
    return false;
  };
}
