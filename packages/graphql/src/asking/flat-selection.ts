import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { isAbstractType, isObjectType, isUnionType, Kind, TypeNameMetaFieldDef } from 'graphql';

/** The fields that are asked of a type, by their name in the answer, in the order of the answer. */
type FlatSelection = ReadonlyMap<string, FlatField>;

/** A field that is asked for, in all the places where it is. */
export type FlatField = {
  readonly type: GraphQLOutputType;
  /** Whether it has a resolver of its own, or null where that depends on the type of the value. */
  readonly isResolved: boolean | null;
  readonly selections: readonly SelectionSetNode[];
};

/** Reads the selections of a document that stand at values of a type. @throws {NotFlat} */
export type Flatten = (
  type: GraphQLCompositeType,
  selections: readonly SelectionSetNode[],
) => FlatSelection;

/** Thrown where what is asked depends on the type of a value or on a variable, which is known too late. */
export class NotFlat extends Error {}

/**
 * Reads selections as graphql collects fields, before there is a value: fragments are gone, and what is asked for in
 * several places is asked for once. https://spec.graphql.org/draft/#CollectFields()
 */
export function createFlatten(schema: GraphQLSchema, document: DocumentNode): Flatten {
  const fragments = fragmentsOf(document);
  return (type, selections) => {
    const fields = new Map<string, GatheredField>();
    const visited = new Set<object>();
    for (const field of selections.flatMap((set) => set.selections).flatMap(fieldsIn)) {
      addTo(fields, type, field);
    }
    return fields;

    function fieldsIn(selection: SelectionNode): FieldNode[] {
      if (selection.directives?.length) throw new NotFlat();
      if (selection.kind === Kind.FIELD) return [selection];
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      return fieldsOf(isSpread ? fragments.get(selection.name.value) : selection);
    }

    // A named fragment counts once, where it first stands.
    function fieldsOf(
      fragment: FragmentDefinitionNode | InlineFragmentNode | undefined,
    ): FieldNode[] {
      if (!fragment || visited.has(fragment)) return [];
      visited.add(fragment);
      if (!isAlways(schema, type, fragment.typeCondition?.name.value)) return [];
      return fragment.selectionSet.selections.flatMap(fieldsIn);
    }
  };
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

function addTo(
  fields: Map<string, GatheredField>,
  type: GraphQLCompositeType,
  { name, alias, selectionSet }: FieldNode,
): void {
  const key = alias?.value ?? name.value;
  // No name for a property of plain objects.
  if (key === '__proto__') throw new NotFlat();
  const found = fields.get(key) ?? { ...fieldOf(type, name.value), selections: [] };
  if (selectionSet) found.selections.push(selectionSet);
  fields.set(key, found);
}

function fieldOf(type: GraphQLCompositeType, name: string): Pick<FlatField, 'type' | 'isResolved'> {
  if (name === TypeNameMetaFieldDef.name) {
    return { type: TypeNameMetaFieldDef.type, isResolved: false };
  }
  const found = isUnionType(type) ? undefined : type.getFields()[name];
  // Introspection: its fields stand on no type.
  if (!found) throw new NotFlat();
  return { type: found.type, isResolved: isObjectType(type) ? found.resolve !== undefined : null };
}

// Whether a fragment's condition holds for every value of the type; false where it holds for none.
function isAlways(schema: GraphQLSchema, type: GraphQLCompositeType, condition?: string): boolean {
  if (condition === undefined) return true;
  const possible = possibleTypes(schema, type);
  const wanted = possibleTypes(schema, schema.getType(condition));
  const holding = possible.filter((each) => wanted.includes(each));
  if (holding.length > 0 && holding.length < possible.length) throw new NotFlat();
  return holding.length > 0;
}

function possibleTypes(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
): readonly (GraphQLNamedType | undefined)[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

type GatheredField = FlatField & { readonly selections: SelectionSetNode[] };
