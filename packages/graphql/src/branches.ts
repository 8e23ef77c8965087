import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isIntrospectionType, isObjectType } from 'graphql';

import type { Context, QuestionContext } from './context.ts';

type Path = GraphQLResolveInfo['path'];

/** From here on, everything below the root field of this path is answered in another context. */
export function branchOff(question: QuestionContext, path: Path, context: Context): void {
  question.branches ??= new Map();
  question.branches.set(rootKey(path), context);
}

/**
 * Lets every resolver of a schema see the context of its branch, and stops it when the question's time is over.
 * Changes the schema it is given.
 */
export function resolveInBranches(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // Introspection looks nothing up, and its types are one for every schema of the process.
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve) field.resolve = inBranch(field.resolve);
    }
  }
  return schema;
}

function inBranch(
  resolve: GraphQLFieldResolver<unknown, QuestionContext>,
): GraphQLFieldResolver<unknown, QuestionContext> {
  return (parent, args, question, info) => {
    question.checkTime?.();
    const branch = question.branches?.get(rootKey(info.path));
    return resolve(parent, args, branch ?? question, info);
  };
}

function rootKey(path: Path): string | number {
  let root = path;
  while (root.prev) root = root.prev;
  return root.key;
}
