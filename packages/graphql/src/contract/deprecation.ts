import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const REASON =
  /^(?:Use \S.* instead|Nothing takes its place: \S.*)\. Goes away on (?<day>\d{4}-\d{2}-\d{2})\.$/;

/** Something that the schema still has and asks not to use. */
export type Deprecation = {
  readonly path: string;
  readonly reason: string;
  /** The first day on which it may be taken away; undefined where the reason does not name one as it should. */
  readonly goesAway: string | undefined;
};

/** Every deprecated field, argument, input and enum value of a schema. */
export function deprecationsIn(schema: GraphQLSchema): readonly Deprecation[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    partsOf(type).flatMap(({ path, deprecationReason: reason }) =>
      reason == null ? [] : [{ path, reason, goesAway: REASON.exec(reason)?.groups?.['day'] }],
    ),
  );
}

type Part = { readonly path: string; readonly deprecationReason?: string | null | undefined };

function partsOf(type: GraphQLNamedType): readonly Part[] {
  const within = (parent: string, parts: readonly NamedPart[]): Part[] =>
    parts.map(({ name, deprecationReason }) => ({ path: `${parent}.${name}`, deprecationReason }));
  if (isEnumType(type)) return within(type.name, type.getValues());
  if (isInputObjectType(type)) return within(type.name, Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...within(type.name, fields),
    ...fields.flatMap(({ name, args }) => within(`${type.name}.${name}`, args)),
  ];
}

type NamedPart = { readonly name: string; readonly deprecationReason?: string | null | undefined };
