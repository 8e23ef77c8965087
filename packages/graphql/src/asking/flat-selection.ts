import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { isAbstractType, isObjectType, isUnionType, Kind, TypeNameMetaFieldDef } from 'graphql';

/** The fields that are asked of a type, by their name in the answer, in the order of the answer. */
export type FlatSelection = ReadonlyMap<string, FlatField>;

/** A field that is asked for, in all the places where it is. */
export type FlatField = {
  readonly type: GraphQLOutputType;
  readonly selections: readonly SelectionSetNode[];
};

/** Reads selections of a document. */
export type Flatten = (
  type: GraphQLCompositeType,
  selections: readonly SelectionSetNode[],
) => FlatSelection;

/** Thrown where what is asked depends on the type of a value or on a variable, which is known too late. */
export class NotFlat extends Error {}

/**
 * Reads selections as graphql collects fields, before there is a value: fragments are gone, and what is asked for in
 * several places is asked for once. https://spec.graphql.org/draft/#CollectFields()
 * @throws {NotFlat} from what it returns
 */
export function createFlatten(schema: GraphQLSchema, document: DocumentNode): Flatten {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  return (type, selections) => {
    const fields = new Map<string, { type: GraphQLOutputType; selections: SelectionSetNode[] }>();
    const visited = new Set<string>();
    for (const selection of selections) gather(selection);
    return fields;

    function gather({ selections }: SelectionSetNode): void {
      for (const selection of selections) {
        if (selection.directives?.length) throw new NotFlat();
        if (selection.kind === Kind.FIELD) {
          addField(selection);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value;
          if (!condition || isAlways(condition)) gather(selection.selectionSet);
        } else if (!visited.has(selection.name.value)) {
          visited.add(selection.name.value);
          const fragment = fragments.get(selection.name.value);
          if (fragment && isAlways(fragment.typeCondition.name.value))
            gather(fragment.selectionSet);
        }
      }
    }

    function addField({ name, alias, selectionSet }: FieldNode): void {
      const key = alias?.value ?? name.value;
      const found = fields.get(key) ?? { type: typeOf(name.value), selections: [] };
      if (selectionSet) found.selections.push(selectionSet);
      fields.set(key, found);
    }

    // Whether the condition holds for every value of the type; false where it holds for none.
    function isAlways(condition: string): boolean {
      const wanted = schema.getType(condition);
      if (wanted === type) return true;
      if (isAbstractType(wanted) && !isAbstractType(type) && schema.isSubType(wanted, type)) {
        return true;
      }
      if (isObjectType(type)) return false;
      const possible = schema.getPossibleTypes(type);
      const holds = possible.filter(
        (each) => each === wanted || (isAbstractType(wanted) && schema.isSubType(wanted, each)),
      );
      if (holds.length === possible.length) return true;
      if (holds.length === 0) return false;
      throw new NotFlat();
    }

    function typeOf(name: string): GraphQLOutputType {
      if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef.type;
      const field = isUnionType(type) ? undefined : type.getFields()[name];
      if (!field) throw new NotFlat();
      return field.type;
    }
  };
}
