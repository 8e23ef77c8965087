import type { Day, Role } from '@strike-ledger/core';
import { holdsOn } from '@strike-ledger/core';

/** The last of the roles that may have been held on a day. */
export function roleOn(roles: readonly Role[], day: Day): Role | undefined {
  return roles.findLast((role) => holdsOn(role, day));
}
