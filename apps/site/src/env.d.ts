interface ImportMetaEnv {
  /** Folder of the record that the site is built from. */
  readonly CONTENT_FOLDER: string;
  /** Folder of the site's own package, where its dependencies are found. */
  readonly SITE_FOLDER: string;
  /** Folder in which pictures are kept from one build to the next. */
  readonly PICTURE_CACHE: string;
  /** Whether this build prints the fliers to PDF: a browser starts. */
  readonly MAKES_PDF: boolean;
}
