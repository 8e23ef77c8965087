/** What a strike took of school, as the head of a sentence. */
export function lostDaysText(days: number): string {
  if (days === 0) return 'No school day was lost';
  return days === 1 ? '1 school day was lost' : `${days} school days were lost`;
}
