export type { Passages as ExcerptMapper } from './passages.ts';
