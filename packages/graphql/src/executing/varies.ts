import type { ASTNode, DocumentNode } from 'graphql';
import { BREAK, visit } from 'graphql';

import { fragmentsOf } from './selected-fields.ts';

/** Makes what tells whether a selection of a document asks by a variable, itself or through a fragment. */
export function createVaries(document: DocumentNode): (selection: ASTNode) => boolean {
  const fragments = fragmentsOf(document);
  return varies;

  function varies(selection: ASTNode): boolean {
    let isVariable = false;
    visit(selection, {
      Variable: () => {
        isVariable = true;
        return BREAK;
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        isVariable = fragment !== undefined && varies(fragment);
        return isVariable ? BREAK : undefined;
      },
    });
    return isVariable;
  }
}
