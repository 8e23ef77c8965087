// As sources run, or as the build bundled them beside what this file became part of.
const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/** The files that are run in processes of their own. */
export const processes = {
  readContent: new URL(`record/reading-process${extension}`, import.meta.url),
};
