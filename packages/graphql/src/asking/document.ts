import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { GraphQLError, getOperationAST, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';

import type { Cost } from '../limits/cost-of.ts';
import { costOf } from '../limits/cost-of.ts';
import { countNodes } from '../limits/count-nodes.ts';
import { countTokens } from '../limits/count-tokens.ts';
import { depthOf } from '../limits/depth-of.ts';
import { limits } from '../limits/limits.ts';
import { overLimit } from '../limits/over-limit.ts';

/** A document that fits the schema and keeps to the limits. */
export type FitDocument = {
  /** Another for each document that was read. */
  readonly number: number;
  readonly tree: DocumentNode;
  readonly costs: Map<OperationDefinitionNode, Cost>;
};

/** A document that was read, or why it cannot be executed. */
export type CheckedDocument =
  | FitDocument
  | { readonly errors: readonly GraphQLError[]; readonly code: string };

/** Characters of documents that are kept. */
const KEPT = 4_000_000;
/** Faults that are told of one document: a reader mends the first ones first. */
const MOST_ERRORS = 20;

/** How many documents were read. */
let documents = 0;

/** What graphql says when it gives up comparing fields of one name, which takes time in the square of their number. */
const ABORTED = 'Validation aborted.';

/** Reads documents of a schema. The same text is read once: what was asked for last is kept. */
export function createDocumentReader(schema: GraphQLSchema): (text: string) => CheckedDocument {
  const kept = new LRUCache<string, CheckedDocument>({
    maxSize: KEPT,
    sizeCalculation: (_, text) => text.length + 1_000,
  });
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const checked = check(schema, text);
    kept.set(text, checked);
    return checked;
  };
}

/** The operation that is meant, or why that cannot be told. */
export function operationOf(
  tree: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode | GraphQLError {
  const operation = getOperationAST(tree, name);
  if (operation) return operation;
  const names = tree.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? [definition.name?.value ?? '(no name)'] : [],
  );
  const known = names.map((each) => `\`${each}\``).join(', ');
  return new GraphQLError(
    name === undefined
      ? `The document has several operations: send \`operationName\` with one of ${known}.`
      : `The document has no operation \`${name}\`: send \`operationName\` with one of ${known || 'its operations'}, or leave it out.`,
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
  );
}

function check(schema: GraphQLSchema, text: string): CheckedDocument {
  try {
    const tokens = countTokens(text);
    if (tokens > limits.tokens) throw overLimit('tokens', tokens);
    const tree = parse(text);
    const { aliases, directives } = countNodes(tree);
    if (aliases > limits.aliases) throw overLimit('aliases', aliases);
    if (directives > limits.directives) throw overLimit('directives', directives);

    const errors = validate(schema, tree, undefined, { maxErrors: MOST_ERRORS });
    if (errors.some(({ message }) => message === ABORTED)) throw tooManyOfOneName();
    if (errors.length > 0) return { errors, code: 'GRAPHQL_VALIDATION_FAILED' };
    const depth = depthOf(tree);
    if (depth > limits.depth) throw overLimit('depth', depth);
    documents += 1;
    return { number: documents, tree, costs: costsOf(schema, tree) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error], code: 'GRAPHQL_PARSE_FAILED' };
    throw error;
  }
}

function tooManyOfOneName(): GraphQLError {
  return new GraphQLError(
    'The document names one field so often that it cannot be checked: name each field once in a place.',
    { extensions: { code: 'LIMIT_EXCEEDED', limit: 'tokens' } },
  );
}

function costsOf(schema: GraphQLSchema, tree: DocumentNode): Map<OperationDefinitionNode, Cost> {
  return new Map(
    tree.definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition'
        ? [[definition, costOf(schema, tree, definition)]]
        : [],
    ),
  );
}
