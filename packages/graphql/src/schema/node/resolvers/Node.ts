import type { NodeResolvers } from '../../types.generated.ts';
import { typenameOf } from '../typename.ts';

export const Node: NodeResolvers = { __resolveType: typenameOf };
