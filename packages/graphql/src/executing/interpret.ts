import { executeSync } from 'graphql';

import { schema } from '../schema.ts';
import type { Execute } from './execution.ts';

/** Executes as graphql does, one field after another. It alone words what is wrong with an answer. */
export const interpret: Execute = ({ document, operation, variables, context }) => {
  const result = executeSync({
    schema,
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    contextValue: context,
  });
  const { errors } = result;
  return errors ? { ...result, errors } : { json: JSON.stringify({ data: result.data }) };
};
