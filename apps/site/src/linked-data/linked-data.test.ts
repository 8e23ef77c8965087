import { describe, expect, test } from 'vitest';

import { breadcrumbsOf } from './breadcrumbs.ts';
import { datasetOf } from './dataset.ts';
import { definedTerms } from './defined-terms.ts';
import { eventData } from './event.ts';
import { webSite } from './web-site.ts';

const site = new URL('https://ledger.example/');
const event = {
  title: 'Schools close',
  path: '/portland-2023/timeline/schools-close/',
  date: { iso: '2023-11-01', isApproximate: false },
  until: null,
  time: null,
  body: { text: 'All schools stayed shut.\n\nTalks went on.' },
  organizations: [],
};

describe('an event', () => {
  test('has its name, its day and the first paragraph of what happened', () => {
    expect(eventData(event, undefined)).toEqual({
      '@type': 'Event',
      '@id': '/portland-2023/timeline/schools-close/',
      name: 'Schools close',
      startDate: '2023-11-01',
      description: 'All schools stayed shut.',
    });
  });

  test.each([
    ['a month', { date: { iso: '2023-11', isApproximate: false } }, { startDate: '2023-11' }],
    ['a time of day', { time: '19:30' }, { startDate: '2023-11-01T19:30' }],
    [
      'several days',
      { until: { iso: '2023-11-03', isApproximate: false } },
      { startDate: '2023-11-01', endDate: '2023-11-03' },
    ],
    [
      'bodies beside the parties',
      { organizations: [{ name: 'City of Portland', side: 'NEUTRAL' as const }] },
      { contributor: [{ '@type': 'Organization', name: 'City of Portland' }] },
    ],
  ])('tells %s', (_what, change, told) => {
    expect(eventData({ ...event, ...change }, undefined)).toMatchObject(told);
  });

  test('tells no date that is only inferred', () => {
    const date = { iso: '2023-11-06', isApproximate: true };
    expect(eventData({ ...event, date }, undefined)).not.toHaveProperty('startDate');
  });
});

describe('a dataset', () => {
  const file = { title: 'Figures', path: '/data/v1/tables/figure.csv', mediaType: 'text/csv' };
  const described = { name: 'Pay', description: 'What is paid.', path: '/pay/', files: [file] };

  test('has license and files, by path where the site has no address', () => {
    expect(datasetOf(described, undefined)).toEqual({
      '@type': 'Dataset',
      '@id': '/pay/',
      name: 'Pay',
      description: 'What is paid.',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: [
        {
          '@type': 'DataDownload',
          '@id': '/data/v1/tables/figure.csv',
          name: 'Figures',
          encodingFormat: 'text/csv',
        },
      ],
    });
  });

  test('names its files by whole addresses where the site has one', () => {
    expect(datasetOf(described, site)).toMatchObject({
      url: 'https://ledger.example/pay/',
      distribution: [{ contentUrl: 'https://ledger.example/data/v1/tables/figure.csv' }],
    });
  });

  test.each([
    [['2023-09', '2023-11-01'], '2023-09/2023-11-01'],
    [['2023-09', '2023-09'], '2023-09'],
  ])('covers %j as %s', (dates, temporalCoverage) => {
    expect(datasetOf({ ...described, dates }, undefined)).toMatchObject({ temporalCoverage });
  });
});

test('breadcrumbs count from one', () => {
  const way = [
    { text: 'Strike Ledger', path: '/' },
    { text: 'Glossary', path: '/glossary/' },
  ];
  expect(breadcrumbsOf(way, site)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Strike Ledger', item: 'https://ledger.example/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Glossary',
        item: 'https://ledger.example/glossary/',
      },
    ],
  });
});

test('a word of the glossary has its other names', () => {
  const term = { slug: 'cola', title: 'cost-of-living adjustment', abbreviation: 'COLA' };
  const terms = [{ ...term, alsoCalled: ['raise'], body: { html: '' } }];
  expect(definedTerms('Words', terms, undefined)).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [
      { '@id': '/glossary/#cola', name: term.title, alternateName: ['COLA', 'raise'] },
    ],
  });
});

test('the site has an address only where it knows one', () => {
  expect(webSite('A dispute.', undefined)).not.toHaveProperty('url');
  expect(webSite('A dispute.', site)).toHaveProperty('url', 'https://ledger.example/');
});
