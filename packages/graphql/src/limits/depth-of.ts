import type { DocumentNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

import { fragmentsOf } from '../fragments-of.ts';

/**
 * How many fields stand inside each other at the deepest place of a document, fragments followed. Each fragment is
 * measured once. Introspection is left out: graphql's own rule bounds it. The document must be valid, so that no
 * fragment holds itself.
 */
export function depthOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, number>();

  return deepest(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [below(definition.selectionSet)] : [],
    ),
  );

  function below(selectionSet: SelectionSetNode | undefined): number {
    return deepest(
      selectionSet?.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return inFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
        return selection.name.value.startsWith('__') ? 1 : 1 + below(selection.selectionSet);
      }) ?? [],
    );
  }

  function inFragment(name: string): number {
    const found = measured.get(name) ?? below(fragments.get(name)?.selectionSet);
    measured.set(name, found);
    return found;
  }
}

function deepest(depths: readonly number[]): number {
  return depths.reduce((most, depth) => Math.max(most, depth), 0);
}
