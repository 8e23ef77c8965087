import type { GraphQLField, GraphQLNamedType } from 'graphql';
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What to send for an argument that a field cannot do without, as GraphQL writes it. */
export type Sample = (field: string, argument: string) => string;

/**
 * Every field of a type as the text of a selection. What has an id of its own is named and not gone into; what
 * has none is gone into to its end.
 */
export function everyField(
  type: GraphQLNamedType,
  sample: Sample,
  above: readonly string[] = [],
): string {
  if (!isObjectType(type)) throw new Error(`${type.name} is no object type.`);
  const fields = Object.values(type.getFields()).map(
    (field) =>
      field.name +
      argumentsOf(field, sample) +
      inside(getNamedType(field.type), sample, [...above, type.name]),
  );
  return ['__typename', ...fields].join(' ');
}

/** Whether things of the type have an id of their own. */
export function isNode(type: GraphQLNamedType): boolean {
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    (type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node'))
  );
}

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>, sample: Sample): string {
  const required = args.filter(isRequiredArgument);
  if (required.length === 0) return '';
  return `(${required.map((each) => `${each.name}: ${sample(name, each.name)}`).join(', ')})`;
}

function inside(type: GraphQLNamedType, sample: Sample, above: readonly string[]): string {
  if (isLeafType(type)) return '';
  if (isNode(type)) return ' { __typename id }';
  if (above.includes(type.name)) return ' { __typename }';
  return ` { ${everyField(type, sample, above)} }`;
}
