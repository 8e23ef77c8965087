import type { QueryResolvers } from '../../../types.generated.ts';

// Every field of it is answered from the context.
export const meta: NonNullable<QueryResolvers['meta']> = () => ({});
