import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import { defaultPageSize, maximumPageSize } from '../connection/page-size.ts';
import { fragmentsOf } from '../fragments-of.ts';

/** What variables a question sends. */
export type Variables = { readonly [name: string]: unknown };

/** How many values an operation's answer could hold, given its variables. */
export type Cost = (variables: Variables) => number;

/** Counting stops here: fragments inside fragments reach numbers that nobody can read. */
const MOST_COUNTED = 1_000_000_000;

/** Items that a list without pages is taken to hold: few lists of the record hold more. */
const LIST_ITEMS = 10;

/** Arguments that say how many items there are. */
const COUNTED = new Set(['first', 'last', 'ids']);

/**
 * What some fields cost beside the values they give, in values: a record is cut to a day, prose is made HTML.
 * By `Type.field`, or `Type.field(argument)` where only that argument makes it dear.
 */
const WORK: { readonly [coordinate: string]: number } = {
  'Query.dispute(asOf)': 10_000,
  'Query.search': 500,
  'Dispute.changes': 200,
  'Dispute.state': 200,
  'CitedText.html': 40,
};

/**
 * Counts what an operation could ask for, before anything is looked up: every field is one value, as often as the
 * lists around it could have items. A connection has as many as `first` or `last` says; other lists are taken
 * to have ten. What takes work beside counts for more: see `WORK`. The document must be valid.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const fragments = fragmentsOf(document);
  const inFragments = new Map<string, Part>();
  let varies = false;
  const root = partOf(operation.selectionSet, schema.getRootType(operation.operation));
  const defaults = defaultsOf(operation);
  let known: number | undefined;
  return (variables) => {
    if (known !== undefined) return known;
    const asked = { variables: { ...defaults, ...variables }, pageSize: 1, kept: new Map() };
    const cost = Math.min(root(asked), MOST_COUNTED);
    // Fragments are read when they are first counted, so by now all is.
    if (!varies) known = cost;
    return cost;
  };

  function partOf(
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | undefined | null,
  ): Part {
    const parts =
      set?.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return fieldPart(selection, parent);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentPart(selection.name.value);
        const type = selection.typeCondition?.name.value;
        return partOf(selection.selectionSet, type ? schema.getType(type) : parent);
      }) ?? [];
    return (asked) => parts.reduce((sum, part) => sum + part(asked), 0);
  }

  function fieldPart(node: FieldNode, parent: GraphQLNamedType | undefined | null): Part {
    const field = fieldOf(parent, node.name.value);
    if (!field) return () => 1;
    const type = getNamedType(field.type);
    const inside = partOf(node.selectionSet, type);
    const work = workOf(parent, node);
    const isPage = isConnection(parent) && isListType(getNullableType(field.type));
    varies ||= hasCountedVariable(parent, node);
    return (asked) => {
      const items = isPage ? asked.pageSize : itemsOf(node, field, asked.variables);
      const below = { ...asked, pageSize: pageSizeOf(node, asked.variables) };
      return 1 + work(asked.variables) + items * inside(below);
    };
  }

  // A fragment may be spread more often than there is time to count: each is counted once for each page size.
  function fragmentPart(name: string): Part {
    return (asked) => {
      const key = `${name} ${asked.pageSize}`;
      const found = asked.kept.get(key);
      if (found !== undefined) return found;
      const definition = fragments.get(name);
      const part =
        inFragments.get(name) ??
        partOf(
          definition?.selectionSet,
          schema.getType(definition?.typeCondition.name.value ?? ''),
        );
      inFragments.set(name, part);
      const cost = part(asked);
      asked.kept.set(key, cost);
      return cost;
    };
  }
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, literalValue(defaultValue, {})]] : [],
    ),
  );
}

function fieldOf(
  parent: GraphQLNamedType | undefined | null,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function isConnection(type: GraphQLNamedType | undefined | null): boolean {
  return type?.name.endsWith('Connection') ?? false;
}

function itemsOf(
  node: FieldNode,
  { type }: GraphQLField<unknown, unknown>,
  variables: Variables,
): number {
  if (!isListType(getNullableType(type))) return 1;
  const ids = sent(node, 'ids', variables);
  return Array.isArray(ids) ? ids.length : LIST_ITEMS;
}

function pageSizeOf(node: FieldNode, variables: Variables): number {
  const size = sent(node, 'first', variables) ?? sent(node, 'last', variables);
  if (typeof size !== 'number') return defaultPageSize;
  // What is out of bounds is refused by the field itself, with its bounds.
  return Math.min(Math.max(size, 0), maximumPageSize);
}

function workOf(parent: GraphQLNamedType | undefined | null, node: FieldNode): Cost {
  const coordinate = `${parent?.name}.${node.name.value}`;
  const always = WORK[coordinate] ?? 0;
  const dear = (node.arguments ?? []).flatMap(({ name }) => {
    const work = WORK[`${coordinate}(${name.value})`];
    return work === undefined ? [] : [{ name: name.value, work }];
  });
  if (dear.length === 0) return () => always;
  return (variables) =>
    dear.reduce(
      (sum, { name, work }) => (sent(node, name, variables) == null ? sum : sum + work),
      always,
    );
}

// Whether what it costs depends on what is sent for a variable.
function hasCountedVariable(
  parent: GraphQLNamedType | undefined | null,
  { name: field, arguments: sent = [] }: FieldNode,
): boolean {
  return sent.some(
    ({ name, value }) =>
      value.kind === Kind.VARIABLE &&
      (COUNTED.has(name.value) || `${parent?.name}.${field.value}(${name.value})` in WORK),
  );
}

function sent(node: FieldNode, argument: string, variables: Variables): unknown {
  const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && literalValue(value, variables);
}

function literalValue(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
      return Number(node.value);
    case Kind.STRING:
      return node.value;
    case Kind.LIST:
      return node.values;
    default:
      return null;
  }
}

type Asked = {
  readonly variables: Variables;
  readonly pageSize: number;
  readonly kept: Map<string, number>;
};
type Part = (asked: Asked) => number;
