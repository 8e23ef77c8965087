/** Nothing of its own: what it says comes from the context. */
export type MetaMapper = object;
