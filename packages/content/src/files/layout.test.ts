import { describe, expect, test } from 'vitest';

import { fileOf, formatOf, placeOf } from './layout.ts';

describe('the place of a file', () => {
  test.each([
    ['town-2030/dispute.md', 'dispute', 'town-2030', 'town-2030'],
    ['town-2030/events/2030-03-01-talks.md', 'event', 'town-2030', '2030-03-01-talks'],
    ['town-2030/sources/paper.v2.yaml', 'source', 'town-2030', 'paper.v2'],
    ['sources/act.yaml', 'source', null, 'act'],
    ['glossary/impasse.md', 'term', null, 'impasse'],
  ])('%s holds an entity, whose file is there', (path, type, dispute, id) => {
    const place = placeOf(path);
    expect(place).toMatchObject({ ok: true, identity: { type, dispute, id } });
    expect(place.ok && fileOf(place.identity)).toBe(path);
  });

  test.each([
    ['dispute.md', 'file/misplaced', undefined],
    ['a/b/dispute.md', 'file/misplaced', undefined],
    ['town-2030/event/talks.md', 'file/misplaced', 'events'],
    ['town-2030/events/more/talks.md', 'file/misplaced', undefined],
    ['sourcs/act.yaml', 'file/misplaced', 'sources'],
    ['talks.md', 'file/misplaced', undefined],
    ['Town 2030/dispute.md', 'file/bad-name', 'town-2030'],
    ['Town 2030/events/talks.md', 'file/bad-name', 'town-2030'],
    ['town 2030/dispute.md', 'file/bad-name', 'town-2030'],
    ['town 2030/events/talks.md', 'file/bad-name', 'town-2030'],
    ['sources/-.act...yaml', 'file/bad-name', 'act'],
    ['town-2030/events/Día del Niño!.md', 'file/bad-name', 'dia-del-nino'],
    ['town-2030/events/--a--b.-.md', 'file/bad-name', 'a-b'],
    ['town-2030/events/….md', 'file/bad-name', undefined],
    ['town-2030/events/.md', 'file/bad-name', undefined],
    ['town-2030/events/talks.yaml', 'file/wrong-extension', undefined],
    ['sources/act.md', 'file/wrong-extension', undefined],
    ['sources/act', 'file/wrong-extension', undefined],
  ])('%s holds none: %s', (path, code, suggestion) => {
    const place = placeOf(path);
    expect(place.ok ? undefined : [place.problem.code, place.problem.suggestion]).toEqual([
      code,
      suggestion,
    ]);
  });

  test.each([
    ['town-2030/events/talks.yaml', 'Markdown', '.md'],
    ['sources/act.md', 'YAML', '.yaml'],
  ])('tells of %s that it is %s, and ends in %s', (path, format, extension) => {
    const place = placeOf(path);
    const { message = '', hint = '' } = place.ok ? {} : place.problem;
    expect(`${message} ${hint}`).toContain(format);
    expect(`${message} ${hint}`).toContain(extension);
  });

  test('is in Markdown where the entity has a text, else in YAML', () => {
    expect([formatOf('event'), formatOf('source')]).toEqual(['markdown', 'yaml']);
  });
});
