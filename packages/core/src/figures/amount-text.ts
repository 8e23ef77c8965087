const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** An amount and its unit as Americans say them: $228 million, minus 1 percent, 23 to 26 students. */
export function amountText(low: number, high: number, unit: string): string {
  const size = unit === 'USD' ? dollars : grouped;
  const write = (value: number) => `${value < 0 ? 'minus ' : ''}${size(Math.abs(value))}`;
  const amount = low === high ? write(low) : `${write(low)} to ${write(high)}`;
  if (unit === 'USD') return amount;
  return `${amount} ${low === 1 && high === 1 ? singular(unit) : unit}`;
}

// Millions and billions are spelled where at most two decimals say all of the number.
function dollars(size: number): string {
  if (size >= BILLION && size % (BILLION / 100) === 0) {
    return `$${grouped(size / BILLION)} billion`;
  }
  if (size >= MILLION && size % (MILLION / 100) === 0) {
    return `$${grouped(size / MILLION)} million`;
  }
  return `$${grouped(size)}`;
}

// All decimals, however many: an Intl.NumberFormat would round, and a snapshot of the memory cannot hold one.
function grouped(size: number): string {
  const [whole, decimals] = String(size).split('.');
  const text = Number(whole).toLocaleString('en-US');
  return decimals ? `${text}.${decimals}` : text;
}

function singular(unit: string): string {
  return unit === 'people' ? 'person' : unit.replace(/s$/, '');
}
