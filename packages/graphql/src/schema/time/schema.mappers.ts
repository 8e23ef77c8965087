export type { CalendarDate as CalendarDateMapper } from '@strike-ledger/core';
