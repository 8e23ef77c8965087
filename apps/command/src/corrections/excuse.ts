import { Refusal } from '../asking/refusal.ts';

/** How a commit says that what it changes is no correction: a slip of the pen, and why. */
export const EXAMPLE = 'Not-a-correction: typo, a digit was typed twice';

const EXCUSE = /^typo[\s,:;.–-]+(\S.*)$/is;

/**
 * Reads why a change is no correction.
 * @throws {Refusal} where it gives another cause than `typo`, or no reason
 */
export function readExcuse(text: string, where: string): string {
  const [, reason] = EXCUSE.exec(text.trim()) ?? [];
  if (reason) return reason;
  throw new Refusal(
    `${where} says \`${text.trim()}\`: only a typo is no correction, and it takes a reason. Write \`${EXAMPLE}\``,
  );
}
