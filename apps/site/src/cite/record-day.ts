import { RecordDayDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';

/** The date of the record: the day of its newest source of which the whole day is known. Asked once for all pages. */
export const recordDay: Promise<{ readonly iso: string; readonly text: string }> = findDay();

async function findDay() {
  const { disputes } = await ask(RecordDayDocument);
  const [newest] = disputes
    .flatMap(({ sources }) => sources.flatMap(({ published }) => published ?? []))
    .filter(({ precision }) => precision === 'DAY')
    .sort((a, b) => (a.iso < b.iso ? 1 : -1));
  if (!newest)
    throw new Error('No source of the record bears a whole date, so the record has no date.');
  return newest;
}
