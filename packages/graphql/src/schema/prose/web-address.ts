/** Whether a link may lead there: the web, and nothing that runs or opens another program. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
