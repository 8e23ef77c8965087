import type { FieldNode, GraphQLField } from 'graphql';
import { getArgumentValues, Kind, visit } from 'graphql';

import type { Asking } from './write.ts';

/** Reads the arguments of a field. @throws {GraphQLError} where one does not fit */
type ReadArguments = (asking: Asking) => { readonly [name: string]: unknown };

/** Makes what reads the arguments of a field: only the values of variables are left to be put in their places. */
export function createReadArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): ReadArguments {
  const places = placesIn(node);
  const names = Object.keys(places);
  const values = getArgumentValues(field, node, places);
  if (names.length === 0) return () => values;
  return ({ variables }) =>
    // What is not sent may be left out, have a default or be wrong: graphql tells which.
    names.every((name) => variables[name] != null)
      ? filledFields(values, variables)
      : getArgumentValues(field, node, variables);
}

/** Stands where the value of a variable goes. */
class Place {
  readonly variable: string;
  constructor(variable: string) {
    this.variable = variable;
  }
}

function placesIn({ arguments: sent = [] }: FieldNode): { readonly [variable: string]: Place } {
  const places: { [variable: string]: Place } = {};
  for (const argument of sent) {
    visit(argument, {
      [Kind.VARIABLE]: ({ name }) => {
        places[name.value] = new Place(name.value);
      },
    });
  }
  return places;
}

function filled(value: unknown, variables: Asking['variables']): unknown {
  if (value instanceof Place) return variables[value.variable];
  if (Array.isArray(value)) return value.map((item) => filled(item, variables));
  return typeof value === 'object' && value !== null ? filledFields(value, variables) : value;
}

function filledFields(values: object, variables: Asking['variables']): ReturnType<ReadArguments> {
  const fields: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(values)) fields[name] = filled(value, variables);
  return fields;
}
