import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

// A type goes with the last field that leads to it, and cannot be deprecated itself.
const REMOVALS = new Set([
  'ENUM_VALUE_REMOVED',
  'FIELD_ARGUMENT_REMOVED',
  'FIELD_REMOVED',
  'INPUT_FIELD_REMOVED',
]);

// Nothing is refused for it, but the same question gets another answer.
const OTHER_DEFAULT = /_DEFAULT(?:_VALUE)?_CHANGED$/;

/** Something in which a schema differs from the one that was released last. */
export type SchemaChange = {
  /** Where: Dispute.timeline, or Dispute.timeline.first for an argument. */
  readonly path: string;
  readonly message: string;
  /** Whether a query that was answered before may now be refused, or answered otherwise. */
  readonly isBreaking: boolean;
  /** Whether something is gone that could be asked for or sent. */
  readonly isRemoval: boolean;
};

/** Every change from one schema to another, save those of descriptions: better words are no change of contract. */
export async function schemaChanges(
  released: GraphQLSchema,
  current: GraphQLSchema,
): Promise<readonly SchemaChange[]> {
  const changes = await diff(released, current, [DiffRule.ignoreDescriptionChanges]);
  return changes.map(({ path, message, type, criticality }) => ({
    path: path ?? '',
    message,
    isBreaking: criticality.level === CriticalityLevel.Breaking || OTHER_DEFAULT.test(type),
    isRemoval: REMOVALS.has(type),
  }));
}
