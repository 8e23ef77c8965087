import type {
  DocumentNode,
  FieldNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { defaultFieldResolver, TypeNameMetaFieldDef } from 'graphql';

import { createReadArguments } from './read-arguments.ts';
import { createSelectFields } from './selected-fields.ts';
import { stretchesOf } from './stretches.ts';
import { createVaries } from './varies.ts';
import type { Write } from './write.ts';
import { createWriteValue } from './write-value.ts';

/** Makes what writes the fields that selections ask of the root type. */
export type WriteFields = (
  root: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
) => Write;

/** Makes what writes the fields of a document that has no directives. */
export function createWriteFields(schema: GraphQLSchema, document: DocumentNode): WriteFields {
  const selectFields = createSelectFields(schema, document);
  const varies = createVaries(document);
  return (root, selections) => {
    const fields = [...selectFields(root, selections)].map(([name, nodes]) => {
      const path = { prev: undefined, key: name, typename: root.name };
      return writeField(root, { name, nodes }, { path, isKept: false });
    });
    return inBraces(inTurn(fields));
  };

  function writeField(type: GraphQLObjectType, { name, nodes }: Selected, above: Above): Write {
    const [node] = nodes;
    const label = `${JSON.stringify(name)}:`;
    if (node?.name.value === TypeNameMetaFieldDef.name) {
      return always(label + JSON.stringify(type.name));
    }
    const field = node && type.getFields()[node.name.value];
    if (!field) throw new Error(`${type.name} has no field ${node?.name.value}.`);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const write = createWriteValue(schema, field.type, (of) => writeObject(of, selections, above));
    const resolve = field.resolve ?? defaultFieldResolver;
    const readArguments = createReadArguments(field, node);
    const info = { fieldName: field.name, path: above.path } as GraphQLResolveInfo;
    return (parent, asking) =>
      label + write(resolve(parent, readArguments(asking), asking.context, info), asking);
  }

  function writeObject(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    above: Above,
  ): Write {
    const isEntity = type.getInterfaces().some(({ name }) => name === 'Node');
    const fields = [...selectFields(type, selections)].map(([name, nodes]) => ({ name, nodes }));
    if (above.isKept || !isEntity) {
      return inBraces(inTurn(fields.map((field) => writeField(type, field, above))));
    }
    const stretches = stretchesOf(fields, ({ nodes }) => nodes.some(varies));
    return inBraces(
      inTurn(
        stretches.map(({ items, doesHold: doesVary }) => {
          const below = { ...above, isKept: !doesVary };
          const write = inTurn(items.map((field) => writeField(type, field, below)));
          return doesVary ? write : asPart(write);
        }),
      ),
    );
  }
}

/** A field that is asked for: by which name in the answer, and in which places. */
type Selected = { readonly name: string; readonly nodes: readonly FieldNode[] };

/** What is known of a field from those above it. */
type Above = {
  /** The path of the field at the root, which is all that resolvers read of a path. */
  readonly path: GraphQLResolveInfo['path'];
  /** Whether it is in a part of the answer that is kept whole. */
  readonly isKept: boolean;
};

let parts = 0;

// What is asked of an entity without variables has one answer, as long as the record is there.
function asPart(write: Write): Write {
  parts += 1;
  const part = parts;
  return (value, asking) => {
    const { keepPart, branches } = asking.context;
    // Below `dispute(asOf)` entities are looked up in another record.
    if (!keepPart || branches) return write(value, asking);
    return keepPart(part, value, () => write(value, asking));
  };
}

function inBraces(write: Write): Write {
  return (value, asking) => `{${write(value, asking)}}`;
}

function inTurn([first, ...others]: readonly Write[]): Write {
  if (!first) return always('');
  if (others.length === 0) return first;
  return (value, asking) => {
    let json = first(value, asking);
    for (const write of others) json += `,${write(value, asking)}`;
    return json;
  };
}

function always(json: string): Write {
  return () => json;
}
