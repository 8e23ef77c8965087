import { typenameOf } from '../../node/typename.ts';
import type { VoiceResolvers } from '../../types.generated.ts';

export const Voice: VoiceResolvers = { __resolveType: typenameOf };
