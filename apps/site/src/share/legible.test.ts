import { beforeAll, describe, expect, test, vi } from 'vitest';

import type { SharedFigureFragment, SharedIssueFragment } from '../gql/graphql.ts';
import { demandGraphic } from './demand-graphic.ts';
import type { Picture } from './draw-picture.ts';
import { type Element, words } from './element.ts';
import { factGraphic } from './fact-graphic.ts';
import { frame } from './frame.ts';
import { previewPicture } from './preview-picture.ts';
import { SHOWN, sizeNames, sizes } from './sizes.ts';

const source = { label: 'OPB', path: '/sources/opb/' };
const text = (words: string) => ({ text: words, citations: [{ source }] });
const mark = (text: string, low: number) => ({
  figure: { low, high: low, text, sources: [source] },
});
const issue: SharedIssueFragment = {
  slug: 'pay',
  title: 'Pay',
  path: '/a-2023/fighting-for/pay/',
  body: text('Pay fell behind.'),
  answer: text('There is no money.'),
  settled: text('Pay rises.'),
  ledgerLines: [],
};
const line = {
  measure: { title: 'Raise' },
  basis: 'simple-sum',
  union: [mark('20 percent', 20)],
  employer: [mark('5 percent', 5)],
  settlement: mark('12 percent', 12),
};
const figure: SharedFigureFragment = {
  text: '81 schools',
  note: null,
  period: null,
  measure: { slug: 'schools', title: 'Schools closed', path: null },
  by: null,
  sources: [source],
};
const preview = {
  about: 'A 2023',
  kicker: 'November 7, 2023',
  title: 'Talks go on',
  detail: 'All night.',
  sources: ['OPB'],
};
const dispute = { slug: 'a-2023', shortTitle: 'A 2023' };

const pictures: readonly (readonly [string, Picture])[] = sizeNames.flatMap((size) => [
  [
    `an issue with numbers, ${size}`,
    demandGraphic({ ...issue, ledgerLines: [line] }, 'A 2023').picture(size),
  ],
  [`an issue without, ${size}`, demandGraphic(issue, 'A 2023').picture(size)],
  [
    `an issue not settled, ${size}`,
    demandGraphic({ ...issue, settled: null }, 'A 2023').picture(size),
  ],
  [`a fact, ${size}`, factGraphic([figure, figure], dispute).picture(size)],
]);

describe('shown 320 pixels wide', () => {
  test.each([...pictures, ['a preview', previewPicture(preview)] as const])(
    'the headline of %s has 11 pixels at least, and no letter less than 8',
    (_, { size, tellings }) => {
      for (const telling of tellings) {
        const shown = lettersOf(telling(1)).map((pixels) => pixels * (SHOWN / sizes[size].width));
        expect(Math.max(...shown)).toBeGreaterThanOrEqual(11);
        expect(Math.min(...shown)).toBeGreaterThanOrEqual(8);
      }
    },
  );
});

describe('words that are too long to be read', () => {
  const imprint = { about: 'A 2023', sources: ['OPB'] };
  const saying = (text: string) => (scale: number) =>
    frame('wide', imprint, words({ fontSize: 38 * scale }, text));
  const long = saying('All that was said. '.repeat(100));
  let layOut: (picture: Picture) => Promise<string>;
  beforeAll(async () => {
    vi.stubEnv('SITE_FOLDER', new URL('../../', import.meta.url).pathname);
    ({ layOut } = await import('./draw-picture.ts'));
  });

  test('give way to shorter ones', async () => {
    const short = saying('It was said.');
    const drawn = await layOut({ size: 'wide', tellings: [long, short] });
    expect(drawn).toBe(await layOut({ size: 'wide', tellings: [short] }));
  });

  test('are told to who wrote them, where there are none', async () => {
    await expect(layOut({ size: 'wide', tellings: [long] })).rejects.toThrow(
      /do not fit a wide picture; shorten the longest of them: .*\| All that was said/,
    );
  });
});

function lettersOf({ props: { style, children } }: Element): number[] {
  if (typeof children === 'string') return [Number(style['fontSize'])];
  return children.flatMap(lettersOf);
}
