import { expect, test } from 'vitest';

import { countText } from './count-text.ts';

test.each([
  [0, 'no events in the record'],
  [1, '1 event, day by day'],
  [12, '12 events, day by day'],
])('%i events are told as people say it', (count, text) => {
  expect(countText(count, ['event', 'events'], ', day by day')).toBe(text);
});
