interface ImportMetaEnv {
  /** Folder of the record that the site is built from. */
  readonly CONTENT_FOLDER: string;
}
