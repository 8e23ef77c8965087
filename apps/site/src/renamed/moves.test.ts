import type { Entity } from '@strike-ledger/core';
import { createRecord } from '@strike-ledger/core';
import { expect, test } from 'vitest';

import { movesIn } from './moves.ts';

test('of a dispute that has a new name, all pages and their files have new addresses, and its feeds', () => {
  expect(movesOf({ type: 'dispute', id: 'town-2031', dispute: 'town-2031' }, 'town')).toEqual([
    '/town/* /town-2031/:splat',
    '/es/town/* /es/town-2031/:splat',
    '/embed/town/* /embed/town-2031/:splat',
    '/data/v1/town.atom /data/v1/town-2031.atom',
    '/data/v1/town.feed.json /data/v1/town-2031.feed.json',
    '/data/v1/town.ics /data/v1/town-2031.ics',
  ]);
});

test.each<[Entity['type'], string[]]>([
  ['event', ['timeline/old/ timeline/new/', 'previews/event-old.png previews/event-new.png']],
  [
    'issue',
    [
      'fighting-for/old/ fighting-for/new/',
      'ledger/old/ ledger/new/',
      'share/old-wide.png share/new-wide.png',
      'share/old-square.png share/new-square.png',
      'share/old-story.png share/new-story.png',
      'share/old-profile.png share/new-profile.png',
    ],
  ],
  ['measure', ['figures/old/ figures/new/', 'figures/old.csv figures/new.csv']],
  ['source', ['sources/old/ sources/new/']],
  ['offer', []],
])('of %s that has a new name, what is named as it is has a new address', (type, moves) => {
  const told = movesOf({ type, id: 'new', dispute: 'town-2031' }, 'old');
  expect(told.map((move) => move.replaceAll(/(?:\/embed)?\/town-2031\//g, ''))).toEqual(moves);
});

function movesOf(identity: Pick<Entity, 'type' | 'id' | 'dispute'>, alias: string): string[] {
  const entity = { ...identity, fields: { aliases: [alias] } } as unknown as Entity;
  return movesIn(createRecord([entity])).map(({ from, to }) => `${from} ${to}`);
}
