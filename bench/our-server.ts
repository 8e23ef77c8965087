import { join } from 'node:path';

/** What Node is given to start this server as it is deployed, from a checkout that is built. */
export function ourServer(checkout: string): readonly string[] {
  const dist = join(checkout, 'apps/server/dist');
  return [
    '--max-semi-space-size=8',
    '--snapshot-blob',
    join(dist, 'snapshot.blob'),
    join(dist, 'run.cjs'),
  ];
}
