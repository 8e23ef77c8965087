import { printedSchema } from '@strike-ledger/graphql';

/** The schema of the API as text, where every client looks for it. */
export const GET = () => new Response(printedSchema());
