import { addressOf } from '../record/entity.ts';

/** A value as text that two tests can compare: entities by their address, prose as it was written. */
export function plainly(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if ('tree' in inner && 'markdown' in inner) return inner.markdown;
    return isEntity(inner) ? addressOf(inner) : inner;
  });
}

function isEntity(value: object): value is Parameters<typeof addressOf>[0] {
  return 'fields' in value && 'file' in value;
}
