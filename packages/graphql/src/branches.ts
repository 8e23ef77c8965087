import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';

import type { Context } from './context.ts';

type Path = GraphQLResolveInfo['path'];
type Key = string | number;

// By the context of a question: the contexts of those of its root fields that answer from another record.
const branches = new WeakMap<Context, Map<Key, Context>>();

/** From here on, everything below the root field of this path is answered in another context. */
export function branchOff(question: Context, path: Path, context: Context): void {
  const own = branches.get(question) ?? new Map<Key, Context>();
  branches.set(question, own.set(rootKey(path), context));
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
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, question, info) => {
    const branch = branches.get(question)?.get(rootKey(info.path));
    return resolve(parent, args, branch ?? question, info);
  };
}

function rootKey(path: Path): Key {
  let root = path;
  while (root.prev) root = root.prev;
  return root.key;
}
