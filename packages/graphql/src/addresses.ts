import type { Entity, EntityType } from '@strike-ledger/core';

type SharedHasNoPage = 'organization' | 'person' | 'measure';

// `home` is the address of the dispute, or of the site for what all disputes share.
const addresses: { [Type in EntityType]: (entity: Entity<Type>, home: string) => string } = {
  dispute: (_, home) => home,
  event: ({ id }, home) => `${home}timeline/${id}/`,
  issue: ({ id }, home) => `${home}fighting-for/${id}/`,
  demand: ({ id, fields }, home) => `${home}fighting-for/${fields.issue}/#demand-${id}`,
  offer: ({ id }, home) => `${home}offers/#${id}`,
  question: ({ id }, home) => `${home}budget/${id}/`,
  claim: ({ id, fields }, home) => `${home}budget/${fields.question}/#${id}`,
  measure: ({ id }, home) => `${home}figures/${id}/`,
  person: ({ id }, home) => `${home}people/#${id}`,
  organization: ({ id }, home) => `${home}people/#${id}`,
  resource: ({ id, fields }, home) =>
    `${home}${fields.audience.includes('families') ? 'families' : 'allies'}/#${id}`,
  correction: ({ id }, home) => `${home}corrections/#${id}`,
  source: ({ id }, home) => `${home}sources/${id}/`,
  term: ({ id }) => `/glossary/#${id}`,
  law: ({ id }) => `/laws/${id}/`,
  calendar: ({ id }, home) => `${home}school-days/#${id}`,
};

/**
 * The address of an entity on the site, from its root: a page, ending in a slash, or a place on one.
 * Null for organizations, people and measures that all disputes share: no page is theirs.
 */
export function pathOf(entity: Entity<Exclude<EntityType, SharedHasNoPage>>): string;
export function pathOf(entity: Entity): string | null;
export function pathOf(entity: Entity): string | null {
  if (entity.dispute === null && isPagelessWhenShared(entity.type)) return null;
  const address = addresses[entity.type] as (entity: Entity, home: string) => string;
  return address(entity, entity.dispute === null ? '/' : `/${entity.dispute}/`);
}

function isPagelessWhenShared(type: EntityType): type is SharedHasNoPage {
  return type === 'organization' || type === 'person' || type === 'measure';
}
