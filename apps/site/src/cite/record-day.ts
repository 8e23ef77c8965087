import { RecordDayDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';

/** The date of the record: the last day that brought news of any of its disputes. Asked once for all pages. */
export const recordDay: Promise<{ readonly iso: string; readonly text: string }> = findDay();

async function findDay() {
  const { disputes } = await ask(RecordDayDocument);
  const [last] = disputes.map(({ state }) => state.day).sort((a, b) => (a.iso < b.iso ? 1 : -1));
  if (!last) throw new Error('The record has no dispute, so it has no date.');
  return last;
}
