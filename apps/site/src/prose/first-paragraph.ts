const END = '</p>';

/** Cited prose cut after its first paragraph, and whether more follows. */
export function firstParagraph<Text extends { readonly html: string }>(
  text: Text,
): { readonly text: Text; readonly isWhole: boolean } {
  const end = text.html.indexOf(END);
  const html = end < 0 ? text.html : text.html.slice(0, end + END.length);
  return { text: { ...text, html }, isWhole: html.trim() === text.html.trim() };
}
