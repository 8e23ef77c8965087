import type { Entity, Role } from '@strike-ledger/core';

export type OrganizationMapper = Entity<'organization'>;

export type PersonMapper = Entity<'person'>;

export type RoleMapper = { readonly person: Entity<'person'>; readonly role: Role };
