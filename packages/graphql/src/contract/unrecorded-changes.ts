import type { SchemaChange } from './schema-change.ts';
import type { Entry } from './unreleased.ts';

/** What is missing in the changelog, as sentences that say what to write. Empty where every change is told. */
export function unrecordedChanges(
  changes: readonly SchemaChange[],
  entries: readonly Entry[],
): readonly string[] {
  return [
    ...changes.filter((change) => !entries.some((entry) => tells(entry, change))).map(missing),
    ...entries.filter((entry) => !changes.some((change) => tells(entry, change))).map(pointless),
  ];
}

// An entry on a type tells of everything in it that is as breaking as the entry says.
function tells(entry: Entry, { path, isBreaking }: SchemaChange): boolean {
  const isAbout = path === entry.path || path.startsWith(`${entry.path}.`);
  return isAbout && entry.isBreaking === isBreaking;
}

function missing({ path, message, isBreaking }: SchemaChange): string {
  const heading = isBreaking ? '### Breaking' : '### Added, ### Changed or ### Deprecated';
  return `${message}. Under "## Unreleased", ${heading}, write: - \`${path}\`: why${isBreaking ? ', and what to send instead' : ''}.`;
}

function pointless({ path, isBreaking }: Entry): string {
  const kind = isBreaking ? 'breaking ' : '';
  return `\`${path}\` stands in the changelog, but the schema has no such ${kind}change: take it out.`;
}
