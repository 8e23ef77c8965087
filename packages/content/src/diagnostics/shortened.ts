/** A message is read by people; what a file says at greater length is cut within it. */
const MOST = 600;

/** A text of at most some hundred characters, cut in the middle where it is longer. */
export function shortened(text: string): string {
  if (text.length <= MOST) return text;
  return `${text.slice(0, MOST / 2).toWellFormed()} … ${text.slice(-MOST / 4).toWellFormed()}`;
}
