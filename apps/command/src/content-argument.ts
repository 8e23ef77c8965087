/** The argument of every subcommand that names the record to work on. */
export const contentArgument = {
  type: 'string',
  default: 'content',
  description: 'The content folder.',
} as const;
