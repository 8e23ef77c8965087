import type { Day, Role } from '@strike-ledger/core';
import { firstDayOf, lastDayOf } from '@strike-ledger/core';

/** The last of the roles that may have been held on a day: one without a first or last day is open on that end. */
export function roleOn(roles: readonly Role[], day: Day): Role | undefined {
  return roles.findLast(
    ({ from, to }) => (!from || firstDayOf(from) <= day) && (!to || day <= lastDayOf(to)),
  );
}
