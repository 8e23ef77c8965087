import { firstSource } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import type { StatedFigure } from './stated-figure.ts';

/** Who states a figure. */
export type FigureVoice =
  /** A person or an organization of the record, by id. */
  | { readonly kind: 'speaker'; readonly id: string }
  /** Both parties, in what they agreed on. */
  | { readonly kind: 'agreement' }
  /** A publication in its own voice, by name. */
  | { readonly kind: 'outlet'; readonly name: string };

/** Who states a figure: who is named for it, both parties for an agreement, else the outlet that had it first. */
export function figureVoiceOf(record: Record, { entity, by, sources }: StatedFigure): FigureVoice {
  if (by !== undefined) return { kind: 'speaker', id: by };
  if (entity.type === 'offer') return { kind: 'agreement' };
  return { kind: 'outlet', name: firstSource(record, entity, sources)?.fields.outlet ?? '' };
}
