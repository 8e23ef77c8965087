/** Text of ASCII characters as base64. */
export function toBase64(text: string): string {
  return btoa(text);
}

/** The text that a base64 string holds; empty where it is none. */
export function fromBase64(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    return '';
  }
}
