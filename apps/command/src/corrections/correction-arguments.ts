/** The arguments that corrections are checked by. */
export const correctionArguments = {
  against: {
    type: 'string',
    description: 'A commit, branch or tag: what it published may change only with a correction.',
  },
  'not-a-correction': {
    type: 'string',
    description: 'Why what changed is none, for example "typo, a digit was typed twice".',
  },
} as const;
