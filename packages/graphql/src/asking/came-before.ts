/** How many texts are remembered, at most. A power of two. */
const REMEMBERED = 65_536;

/**
 * Tells of a text whether it came before, among the last ones. What is asked once is mostly never asked again, and
 * keeping its answer costs more than working it out: so an answer is kept from the second time on. Remembers hashes
 * alone (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/); two texts with one hash do no harm.
 */
export function createCameBefore(): (text: string) => boolean {
  const hashes = new Uint32Array(REMEMBERED);
  return (text) => {
    const hash = hashOf(text);
    const place = hash % REMEMBERED;
    const cameBefore = hashes[place] === hash;
    hashes[place] = hash;
    return cameBefore;
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
