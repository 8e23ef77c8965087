const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** An amount and its unit as Americans read them: $228 million, 8.5 percent, 23 to 26 students. */
export function amountText(low: number, high: number, unit: string): string {
  const write = unit === 'USD' ? dollars : (value: number) => grouped.format(value);
  const amount = low === high ? write(low) : `${write(low)} to ${write(high)}`;
  if (unit === 'USD') return amount;
  return `${amount} ${low === 1 && high === 1 ? singular(unit) : unit}`;
}

// Millions and billions are spelled where at most two decimals say all of the number.
function dollars(value: number): string {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  if (size >= BILLION && size % (BILLION / 100) === 0) {
    return `${sign}$${grouped.format(size / BILLION)} billion`;
  }
  if (size >= MILLION && size % (MILLION / 100) === 0) {
    return `${sign}$${grouped.format(size / MILLION)} million`;
  }
  return `${sign}$${grouped.format(size)}`;
}

function singular(unit: string): string {
  return unit === 'people' ? 'person' : unit.replace(/s$/, '');
}
