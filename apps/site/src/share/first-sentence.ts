const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The segmenter takes the dot of these for the end of a sentence. */
const ABBREVIATIONS =
  /\b(?:Mr|Mrs|Ms|Dr|St|No|Gov|Rep|Sen|Jan|Feb|Aug|Sept|Oct|Nov|Dec|a\.m|p\.m|U\.S)\.\s*$/;

/** The first sentence of a text of the record, word for word. */
export function firstSentence(text: string): string {
  let sentence = '';
  for (const { segment } of segmenter.segment(text)) {
    sentence += segment;
    if (!ABBREVIATIONS.test(sentence)) break;
  }
  return sentence.trim();
}
