import type { DocumentNode } from 'graphql';
import { Kind } from 'graphql';

/** Every enum of the schema text: for each, core's word by GraphQL's. */
export function enumWords(typeDefs: DocumentNode): { [name: string]: { [value: string]: string } } {
  return Object.fromEntries(
    typeDefs.definitions
      .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .map(({ name, values = [] }) => [
        name.value,
        Object.fromEntries(values.map((value) => [value.name.value, wordOf(value.name.value)])),
      ]),
  );
}

// FINAL_OFFERS is core's final-offers.
function wordOf(enumValue: string): string {
  return enumValue.toLowerCase().replaceAll('_', '-');
}
