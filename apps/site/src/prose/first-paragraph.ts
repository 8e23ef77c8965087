const END = '</p>';

/** A beginning of cited prose, and whether it is all of it. */
type Beginning<Text> = { readonly text: Text; readonly isWhole: boolean };

/** Cited prose cut after its first paragraph, and whether more follows. */
export function firstParagraph<Text extends { readonly html: string }>(
  text: Text,
): Beginning<Text> {
  return firstParagraphs(text, 1);
}

/** Cited prose cut after so many paragraphs, and whether more follows. */
export function firstParagraphs<Text extends { readonly html: string }>(
  text: Text,
  count: number,
): Beginning<Text> {
  const ends = [...text.html.matchAll(new RegExp(END, 'g'))].map(({ index }) => index + END.length);
  const html = text.html.slice(0, ends[count - 1]);
  return { text: { ...text, html }, isWhole: html.trim() === text.html.trim() };
}
