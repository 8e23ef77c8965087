/** For what changes with the next build: browsers ask whether it did, caches in between once a minute. */
export const REVALIDATED = 'public, max-age=0, s-maxage=60';

/** For what has a hash of its bytes in its name, and so never changes. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
