import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  InlineFragmentNode,
  NamedTypeNode,
  SelectionSetNode,
} from 'graphql';
import { isAbstractType, Kind } from 'graphql';

import { fragmentsOf } from '../fragments-of.ts';

/** The places where each field of an answer is asked for, by its name there, in the order of the answer. */
type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** Reads what selections ask of a type. */
export type SelectFields = (
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
) => SelectedFields;

/**
 * Reads the selections of a document without directives: what stands in several places is asked for once.
 * https://spec.graphql.org/draft/#CollectFields()
 */
export function createSelectFields(schema: GraphQLSchema, document: DocumentNode): SelectFields {
  const fragments = fragmentsOf(document);
  return (type, selections) => {
    const fields = new Map<string, FieldNode[]>();
    const visited = new Set<object>();
    for (const each of selections) gather(each);
    return fields;

    function gather({ selections }: SelectionSetNode): void {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) addTo(fields, selection);
        else if (selection.kind === Kind.INLINE_FRAGMENT) gatherFrom(selection);
        else gatherFrom(fragments.get(selection.name.value));
      }
    }

    // A named fragment counts once, where it first stands.
    function gatherFrom(fragment: FragmentDefinitionNode | InlineFragmentNode | undefined): void {
      if (!fragment || visited.has(fragment)) return;
      visited.add(fragment);
      if (doesHold(schema, fragment.typeCondition, type)) gather(fragment.selectionSet);
    }
  };
}

function addTo(fields: Map<string, FieldNode[]>, field: FieldNode): void {
  const name = field.alias?.value ?? field.name.value;
  const found = fields.get(name);
  if (found) found.push(field);
  else fields.set(name, [field]);
}

function doesHold(
  schema: GraphQLSchema,
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
): boolean {
  if (!condition) return true;
  const wanted = schema.getType(condition.name.value);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}
