import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { BREAK, visit } from 'graphql';

import type { Execution } from './execution.ts';
import { createReadVariables } from './read-variables.ts';
import { createWriteFields } from './write-fields.ts';

/**
 * Writes the data of an answer as JSON. Tells what kept it from that, where it was not that the operation asks by what
 * no program is made for: the answer has errors, which graphql alone words, or the program has a fault.
 */
export type Program = (execution: Execution) => {
  readonly data?: string;
  readonly fault?: unknown;
};

/**
 * Makes a program of an operation: what follows from its document is worked out once, and what an answer needs from its
 * variables and the record is left to do. It makes no code of text, so that every runtime takes it.
 */
export function createProgram(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet, variableDefinitions }: OperationDefinitionNode,
): Program {
  const root = schema.getRootType(operation);
  if (!root || isBeyondPrograms(document)) return () => ({});
  const write = createWriteFields(schema, document)(root, [selectionSet]);
  const readVariables = createReadVariables(schema, variableDefinitions);
  return ({ context, variables }) => {
    try {
      return { data: write(undefined, { context, variables: readVariables(variables) }) };
    } catch (fault) {
      return { fault };
    }
  };
}

// A directive may leave out a field by a variable; what asks about the schema itself is asked rarely.
function isBeyondPrograms(document: DocumentNode): boolean {
  let isBeyond = false;
  const found = (): typeof BREAK => {
    isBeyond = true;
    return BREAK;
  };
  visit(document, {
    Directive: found,
    Field: ({ name }) => (['__schema', '__type'].includes(name.value) ? found() : undefined),
  });
  return isBeyond;
}
