import { nameOf } from './lanes.ts';
import type { Measurements } from './rounds.ts';

/** Below this share of its processor a server could have done more. */
const BUSY = 0.95;
/** From this share on, other work on the servers' processor makes a timing doubtful. */
const DISTURBED = 0.1;

/** What makes timings doubtful; nothing where every server had its processor to itself and used it up. */
export function tellDoubts({ samples }: Measurements): string[] {
  const disturbed = samples.filter(({ othersShare }) => othersShare > DISTURBED).length;
  const idle = samples.filter(
    ({ serverShare, othersShare }) => serverShare < BUSY && serverShare + othersShare < BUSY,
  );
  const lines = [];
  if (disturbed > 0) {
    lines.push(
      `In ${disturbed} of ${samples.length} timings other work took more than a tenth of the servers' processor: trust the ratios by processor time.`,
    );
  }
  if (idle.length > 0) {
    const names = [...new Set(idle.map((sample) => `${nameOf(sample)} (${sample.question})`))];
    lines.push(
      `With time to spare, so that the load or the kernel was part of the limit: ${names.join('; ')}.`,
    );
  }
  return lines.length > 0 ? ['', ...lines] : [];
}
