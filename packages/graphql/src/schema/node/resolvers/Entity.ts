import type { EntityResolvers } from '../../types.generated.ts';
import { typenameOf } from '../typename.ts';

export const Entity: EntityResolvers = { __resolveType: typenameOf };
