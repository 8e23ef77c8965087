import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Day } from '@strike-ledger/core';
import { addDays, daysBetween } from '@strike-ledger/core';

const CONTENT = new URL('../content', import.meta.url).pathname;
const DISPUTE = 'portland-2023';
const OTHER_DISPUTE = 'portland-2013';
/** The first and the last day of the dispute: nothing may happen outside of them. */
const [FIRST, LAST] = ['2022-10-12', '2023-11-28'] as [Day, Day];
/** What an event cannot have where it is to be told again on another day; of its people, one held a role for a while. */
const BOUND_TO_ITS_DAY = /^(?:begins|departures|until|time):|^people:.*\bsandy-husk\b/m;

/**
 * Writes one dispute of the published record with so many events: its own, and then the same again on other days, each
 * with the prose, people and citations of the event it repeats. It has no mistakes that the published one has not.
 */
export function writeMultipliedRecord(folder: string, events: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(CONTENT, folder, {
    recursive: true,
    // Its translations stand in a folder of the same name.
    filter: (path) => basename(path) !== OTHER_DISPUTE,
  });
  const own = join(folder, DISPUTE, 'events');
  const names = new Set(readdirSync(own));
  const repeated = [...names]
    .sort()
    .map((name) => ({ name, text: readFileSync(join(own, name), 'utf8') }))
    .filter(({ text }) => !BOUND_TO_ITS_DAY.test(text));
  if (events < names.size) throw new Error(`There are ${names.size} events: ask for no fewer.`);
  const days = daysBetween(FIRST, LAST) + 1;
  for (let turn = 0; turn < days; turn += 1) {
    for (const [index, { name, text }] of repeated.entries()) {
      if (names.size >= events) return;
      // Far from the days of the turn and the event before, so that every month fills alike.
      const day = addDays(FIRST, ((turn + 31 * index) * 149) % days);
      const copy = name.replace(/^\d{4}-\d{2}-\d{2}/, day);
      if (names.has(copy)) continue;
      names.add(copy);
      writeFileSync(join(own, copy), text.replace(/^(date|known): .*$/gm, `$1: ${day}`));
    }
  }
  throw new Error(`There are days for ${names.size} events and no more.`);
}
