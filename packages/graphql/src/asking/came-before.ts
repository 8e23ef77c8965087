/** How many texts are remembered at most; a power of two. */
const PLACES = 16_384;

/**
 * Tells of a text whether it came before, not long ago. What is asked once is mostly never asked again, and keeping
 * its answer would push out one that is: so an answer is kept from the second time on. A fingerprint stands for each
 * text, until another text takes its place: where two texts have one, an answer is kept sooner than need be.
 */
export function createCameBefore(): (text: string) => boolean {
  const fingerprints = new Int32Array(PLACES);
  return (text) => {
    const fingerprint = fingerprintOf(text);
    const place = fingerprint & (PLACES - 1);
    const came = fingerprints[place] === fingerprint;
    fingerprints[place] = fingerprint;
    return came;
  };
}

// FNV-1a, over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/.
function fingerprintOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
