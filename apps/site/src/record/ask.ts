import { createApi } from '@strike-ledger/graphql';

import { record } from './record.ts';

/** Asks the API for what a page shows, in process. All that pages say of the record comes this way. */
export const { ask } = createApi({ record });
