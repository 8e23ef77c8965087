/** A word of the schema as the address of a filtered timeline has it: `BOARD_MEETING` becomes `board-meeting`. */
export function filterValue(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}
