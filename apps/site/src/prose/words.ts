/** Words of the schema as readers meet them: `BOARD_MEETING` becomes `board meeting`. */
export function words(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ').replaceAll('-', ' ');
}

/** The same with a capital at its head. */
export function capitalized(value: string): string {
  const text = words(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
