/** Version of the schema. Raised by hand with each release: see SCHEMA_CHANGELOG.md. */
export const schemaVersion = '1.0.0';

/** Under which terms the record and the code may be used. */
export const licenses = {
  content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
};
