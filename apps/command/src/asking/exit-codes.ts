/** What the exit code of the command says. */
export const exitCodes = {
  done: 0,
  faulty: 1,
  refused: 2,
  canceled: 130,
} as const;

/** The same in words, for the usage. */
export const exitCodeWords: readonly (readonly [code: number, meaning: string])[] = [
  [exitCodes.done, 'done; there may be warnings'],
  [exitCodes.faulty, 'the record has errors, a file is to be laid out, or a correction is missing'],
  [exitCodes.refused, 'what was asked cannot be done; nothing was changed'],
  [exitCodes.canceled, 'given up at a question; nothing was changed'],
];
