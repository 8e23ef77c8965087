/** Loaded before a server: whenever the time of day is asked for, it is another day, before or after. */
const DAY = 86_400_000;
const TrueDate = Date;
let asked = 0;

globalThis.Date = class extends TrueDate {
  constructor(when?: number) {
    super(when ?? jumping());
  }

  static override now(): number {
    return jumping();
  }
} as unknown as DateConstructor;

function jumping(): number {
  asked += 1;
  return TrueDate.now() + (asked % 2 === 0 ? 1 : -1) * (asked % 30) * DAY;
}
