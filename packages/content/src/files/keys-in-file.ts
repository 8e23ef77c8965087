/** Whether the file of an entity holds a key of it: translations are files of their own. */
export function isInFile(key: string): boolean {
  return key !== 'translations';
}

/** Whether a key is written as one, in YAML: the text of a Markdown file stands below its keys. */
export function isWrittenAsKey(key: string): boolean {
  return isInFile(key) && key !== 'body';
}
