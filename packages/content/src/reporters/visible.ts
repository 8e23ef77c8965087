// Controls, marks that turn the direction of writing, and what has no width: none may reach a terminal as it is.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** A text with a mark that can be seen in place of each character that cannot. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, markFor);
}

function markFor(character: string): string {
  if (character === '\t') return '→';
  const code = character.charCodeAt(0);
  // Unicode has a picture for each of the first 32.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}
