import { expect, test } from 'vitest';

import { previewOf } from './preview-of.ts';

test.each([
  ['/', undefined, '/previews/site.png'],
  ['/about/', undefined, '/previews/site.png'],
  ['/a-2023/', 'a-2023', '/a-2023/previews/overview.png'],
  ['/a-2023/timeline/', 'a-2023', '/a-2023/previews/timeline.png'],
  ['/a-2023/timeline/strike/', 'a-2023', '/a-2023/previews/event-strike.png'],
  ['/a-2023/fighting-for/pay/', 'a-2023', '/a-2023/share/pay-wide.png'],
  ['/a-2023/sources/opb/', 'a-2023', '/a-2023/previews/sources.png'],
])('%s of %s shows %s', (path, dispute, picture) => {
  expect(previewOf(path, dispute)).toBe(picture);
});
