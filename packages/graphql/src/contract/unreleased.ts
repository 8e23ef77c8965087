/** What a changelog says of a change that is not released yet. */
export type Entry = {
  /** Where the change is, as the entry has it in backticks at its start. */
  readonly path: string;
  /** What it says of it. */
  readonly text: string;
  /** Whether it stands under the heading of breaking changes. */
  readonly isBreaking: boolean;
};

const ENTRY = /^- `(?<path>[^`]+)`: (?<text>.+)$/;

/** The entries of the section "Unreleased" of a changelog. */
export function unreleasedEntries(changelog: string): readonly Entry[] {
  const entries: Entry[] = [];
  let isBreaking = false;
  for (const line of sectionOf(changelog)) {
    if (line.startsWith('### ')) isBreaking = line === '### Breaking';
    const { path, text } = ENTRY.exec(line)?.groups ?? {};
    if (path && text) entries.push({ path, text, isBreaking });
  }
  return entries;
}

/** Version and day of every release of a changelog, the newest first. */
export function releasesIn(changelog: string): readonly { version: string; day: string }[] {
  return [...changelog.matchAll(/^## (\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})$/gm)].map(
    ([, version = '', day = '']) => ({ version, day }),
  );
}

function sectionOf(changelog: string): readonly string[] {
  const [, section = ''] = /^## Unreleased$(.*?)(?=^## |$(?![\s\S]))/ms.exec(changelog) ?? [];
  return section.split('\n');
}
