import { defineConfig } from 'astro/config';

// The same for every contestant that is built by Astro, and the same as the site has.
export default defineConfig({ build: { concurrency: 4 }, devToolbar: { enabled: false } });
