import { expect, test } from 'vitest';

import { ofTown } from '../../testing/request.ts';

test('a person had one role after another', async () => {
  const answer = await ofTown(
    `person(slug: "ada-lane") {
      first: roleOn(date: "2029-05-01") { title }
      later: roleOn(date: "2030-02-01") { title organization { label } sources { slug } }
      events { slug }
      claims { slug }
      elsewhere: claims(dispute: "another") { slug }
    }`,
  );
  expect(answer).toEqual({
    person: {
      first: { title: 'clerk' },
      later: { title: 'president', organization: { label: 'TU' }, sources: [{ slug: 'paper-1' }] },
      events: [{ slug: 'opening' }, { slug: 'strike' }],
      claims: [{ slug: 'enough' }],
      elsewhere: [],
    },
  });
});

test('the organizations of a dispute are those that appear in it, the union side first', async () => {
  expect(await ofTown('organizations { slug side people { slug } }')).toEqual({
    organizations: [
      { slug: 'union', side: 'UNION', people: [{ slug: 'ada-lane' }] },
      { slug: 'town', side: 'EMPLOYER', people: [] },
      { slug: 'board', side: 'NEUTRAL', people: [] },
      { slug: 'neighbors', side: 'NEUTRAL', people: [] },
    ],
  });
});
