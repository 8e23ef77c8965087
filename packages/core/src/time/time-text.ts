/** A time of day as Americans read it, with the name of its zone: 7:30 p.m. Pacific time. */
export function timeText(time: string, zone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const onTheHour = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  const name =
    time === '12:00'
      ? 'noon'
      : time === '00:00'
        ? 'midnight'
        : `${hours % 12 || 12}${onTheHour} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
  return `${name} ${zone}`;
}
