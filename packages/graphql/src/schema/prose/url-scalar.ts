import { isWebAddress } from '@strike-ledger/core';

import { badInput } from '../../bad-input.ts';

/** How the scalar URL reads what is sent; no argument takes one yet. */
export const urlScalar = {
  parseValue: (value: unknown): string => {
    if (typeof value === 'string' && isWebAddress(value)) return value;
    throw badInput('That is not a web address: send one that begins with http:// or https://.');
  },
};
