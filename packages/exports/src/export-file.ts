/** A file of the export. */
export type ExportFile = {
  /** Where it stands, from the top of the export. */
  readonly path: string;
  /** What it holds, in a sentence without a full stop. */
  readonly title: string;
  readonly format: Format;
  readonly body: Uint8Array<ArrayBuffer>;
};

/** The formats of exported files, with what HTTP calls each. */
export const mediaTypes = {
  JSON: 'application/json',
  'JSON Schema': 'application/schema+json',
  'Data Package': 'application/json',
  CSV: 'text/csv; charset=utf-8',
  SQLite: 'application/vnd.sqlite3',
  iCalendar: 'text/calendar; charset=utf-8',
  Atom: 'application/atom+xml; charset=utf-8',
  'JSON Feed': 'application/feed+json',
  'GraphQL schema': 'text/plain; charset=utf-8',
  ZIP: 'application/zip',
} as const;

export type Format = keyof typeof mediaTypes;

/** A file whose body is text, in UTF-8. */
export function textFile(path: string, format: Format, title: string, text: string): ExportFile {
  return { path, title, format, body: new TextEncoder().encode(text) };
}

/** A value as JSON that people may read, with a line end at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
