import { fileURLToPath } from 'node:url';
import { loadRecord } from '@strike-ledger/content';
import { createApi } from '@strike-ledger/graphql';
import { describe, expect, test } from 'vitest';

import { builtPages } from './built-pages.ts';

const { record } = loadRecord(fileURLToPath(new URL('../../../content', import.meta.url)));
const { fetch } = createApi({ record });
const UNITS: { readonly [unit: string]: number } = { M: 1e6, B: 1e9, million: 1e6, billion: 1e9 };

/** Every chart of the built site that draws figures, with its page. */
const charts = builtPages.flatMap(({ path, html }) =>
  html
    .split(/<div class="chart ruled" id="/)
    .slice(1)
    .filter((chart) => chart.includes('<svg class="drawing"'))
    .map((chart) => ({
      name: `${path} ${chart.slice(0, chart.indexOf('"'))}`,
      chart: chart.slice(0, endOf(chart)),
    })),
);

test('the site has charts of both disputes', () => {
  for (const dispute of ['/portland-2023/', '/portland-2013/']) {
    expect(charts.filter(({ name }) => name.startsWith(dispute)).length).toBeGreaterThan(5);
  }
});

describe.each(charts)('$name', ({ chart }) => {
  const amounts = partsOf(chart, /<span class="amount">([^<]*)</g);
  const inTable = new Set(amounts.flatMap(numbersIn));
  const labels = partsOf(
    chart.replaceAll(/<g class="(?:tick|edge)[\s\S]*?<\/g>/g, ''),
    /<text[^>]*>([^<]*)</g,
  );

  test('every label is a figure of the table, and there is at least one', () => {
    expect(labels.length).toBeGreaterThan(0);
    // A label is rounded to a tenth of its unit.
    for (const label of labels)
      for (const number of numbersIn(label))
        expect(
          [...inTable].some((each) => Math.abs(each - number) <= roundingOf(label)),
          label,
        ).toBe(true);
  });

  test('every figure of the sentence is a figure of the table, as the table has it', () => {
    const sentences = partsOf(chart, /<p class="sentence">([\s\S]*?)<\/p>/g);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      const figures = sentence
        .split(/\)[;,.]? ?|\(/)
        .filter((_, index) => index % 2 === 0)
        .flatMap((phrase) => numbersIn(phrase));
      expect(figures.length).toBeGreaterThan(0);
      expect(
        figures.filter((number) => !inTable.has(number)),
        sentence,
      ).toEqual([]);
    }
  });

  test('every mark is a row of the table', () => {
    const marks = chart.match(/<svg class="mark /g) ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(2);
    expect(marks.length).toBeLessThanOrEqual(amounts.length);
  });
});

describe.each(['portland-2023', 'portland-2013'])('the tables of %s', (slug) => {
  test('hold every figure that the API has of their measures, and no other', async () => {
    const { measures } = await measuresOf(slug);
    for (const { path, series } of measures) {
      const page = builtPages.find((each) => each.path === path);
      const amounts = partsOf(page?.html ?? '', /<span class="amount">([^<]*)</g);
      expect(amounts, path).toEqual(series.map(({ figure }) => figure.text));
      for (const { figure } of series)
        expect(numbersIn(figure.text), `${path} ${figure.text}`).toEqual(
          expect.arrayContaining([...new Set([figure.low, figure.high])]),
        );
    }
  });
});

async function measuresOf(slug: string): Promise<{
  measures: { path: string; series: { figure: { text: string; low: number; high: number } }[] }[];
}> {
  const query = `{ dispute(slug: "${slug}") { measures { path series { figure { text low high } } } } }`;
  const response = await fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );
  return (await response.json()).data.dispute;
}

/** Numbers of a phrase in their full size: `$228M+` and `more than $228 million` are both 228,000,000. */
function numbersIn(phrase: string): number[] {
  const numbers = [
    ...phrase.matchAll(/(-|−|minus )?\$?(\d[\d,]*(?:\.\d+)?)(?:[–\s]?(M|B|million|billion)\b)?/g),
  ];
  const unit = numbers.findLast(([, , , each]) => each)?.[3];
  return numbers.map(([, sign, digits = '', own]) => {
    // The unit of a range stands behind its upper end.
    const size = UNITS[own ?? (/ to |–/.test(phrase) ? (unit ?? '') : '')] ?? 1;
    return ((sign ? -1 : 1) * Math.round(Number(digits.replaceAll(',', '')) * size * 100)) / 100;
  });
}

function roundingOf(label: string): number {
  return 0.0501 * (label.includes('B') ? 1e9 : label.includes('M') ? 1e6 : 1);
}

function partsOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, part = '']) =>
    part
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

function endOf(chart: string): number {
  return chart.indexOf('class="chart-files"');
}
