import type { ASTNode, DocumentNode } from 'graphql';
import { BREAK, visit } from 'graphql';

import { fragmentsOf } from '../fragments-of.ts';

/** Makes what tells whether a selection of a document asks by a variable, itself or through a fragment. */
export function createVaries(document: DocumentNode): (selection: ASTNode) => boolean {
  const fragments = fragmentsOf(document);
  // A fragment may be spread more often than there is time to look: each is looked through once.
  const known = new Map<string, boolean>();
  return varies;

  function varies(selection: ASTNode): boolean {
    let isVariable = false;
    const found = (): typeof BREAK => {
      isVariable = true;
      return BREAK;
    };
    visit(selection, {
      Variable: found,
      FragmentSpread: ({ name }) => (doesFragmentVary(name.value) ? found() : undefined),
    });
    return isVariable;
  }

  function doesFragmentVary(name: string): boolean {
    const fragment = fragments.get(name);
    const doesVary = known.get(name) ?? (fragment !== undefined && varies(fragment));
    known.set(name, doesVary);
    return doesVary;
  }
}
