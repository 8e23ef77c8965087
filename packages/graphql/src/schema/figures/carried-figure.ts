import type { CalendarDate, Entity, Figure } from '@strike-ledger/core';

/** A figure together with what its place in the record says of it. */
export type CarriedFigure = {
  /** What carries it. */
  readonly entity: Entity;
  readonly figure: Figure;
  /** The day the number is for, or was stated. */
  readonly date: CalendarDate;
  /** Id of who says so; absent where a source does, or both parties. */
  readonly by?: string | undefined;
  /** Ids of the sources where it can be checked. */
  readonly sources: readonly string[];
};
