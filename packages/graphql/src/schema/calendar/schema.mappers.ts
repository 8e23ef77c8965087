import type { Calendar, Entity } from '@strike-ledger/core';

export type CalendarMapper = Entity<'calendar'>;

export type ClosureMapper = {
  readonly calendar: Entity<'calendar'>;
  readonly closure: Calendar['closures'][number];
};

export type DaysOffMapper = {
  readonly calendar: Entity<'calendar'>;
  readonly daysOff: Calendar['daysOff'][number];
};
