import type { Record } from '@strike-ledger/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';

import type { Context } from './context.ts';

type Path = GraphQLResolveInfo['path'];

/**
 * What the fields of one question share. A root field may answer from another record than its neighbors: then the
 * whole subtree below it does.
 */
export type QuestionContext = Context & {
  /** By the name of the root field in the answer: the context of its subtree. */
  readonly branches: Map<string | number, Context>;
};

/** The context of a question that has not been answered yet. */
export function questionContext(context: Context): QuestionContext {
  return { ...context, branches: new Map() };
}

/** From here on, everything below the root field of this path is answered from the given record. */
export function branchOff(context: QuestionContext, path: Path, record: Record): void {
  context.branches.set(rootKey(path), { ...context, record });
}

/** Lets every resolver of a schema see the context of its branch. Changes the schema it is given. */
export function resolveInBranches(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve) field.resolve = inBranch(field.resolve);
    }
  }
  return schema;
}

function inBranch(
  resolve: GraphQLFieldResolver<unknown, QuestionContext>,
): GraphQLFieldResolver<unknown, QuestionContext> {
  return (parent, args, context, info) => {
    if (context.branches.size === 0) return resolve(parent, args, context, info);
    const branch = context.branches.get(rootKey(info.path));
    return resolve(parent, args, branch ? { ...context, ...branch } : context, info);
  };
}

function rootKey(path: Path): string | number {
  let root = path;
  while (root.prev) root = root.prev;
  return root.key;
}
