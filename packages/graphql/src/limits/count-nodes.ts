import type { DocumentNode } from 'graphql';
import { visit } from 'graphql';

/** How many fields of a document have another name, and how many directives it has. */
export function countNodes(document: DocumentNode): { aliases: number; directives: number } {
  const counts = { aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => {
      if (alias) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
  });
  return counts;
}
