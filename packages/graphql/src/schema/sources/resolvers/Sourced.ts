import { typenameOf } from '../../node/typename.ts';
import type { SourcedResolvers } from '../../types.generated.ts';

export const Sourced: SourcedResolvers = { __resolveType: typenameOf };
