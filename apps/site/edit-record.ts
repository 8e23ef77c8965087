import { dirname } from 'node:path';

import type { AstroIntegration } from 'astro';
import decapServer from 'decap-server/dist/middlewares.js';
import express from 'express';

import { formOnForge } from './src/form/backend.ts';
import { repository, signIn } from './src/settings.ts';

/**
 * Adds the form in which the record is edited: while developing, on the files of this machine, which Decap's own server
 * reads and writes; in the built site, where the repository can be reached.
 */
export function editRecord(contentFolder: string): AstroIntegration {
  return {
    name: 'edit-record',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !formOnForge(repository, signIn).works) return;
        injectRoute({ pattern: '/admin/form', entrypoint: './src/form/FormPage.astro' });
        injectRoute({ pattern: '/admin/form.json', entrypoint: './src/form/form-json.ts' });
      },
      'astro:server:setup': async ({ server }) => {
        // Read by Decap's server; paths in the configuration begin with the name of the content folder.
        process.env['GIT_REPO_DIRECTORY'] = dirname(contentFolder);
        const files = express();
        await decapServer.registerLocalFs(files, { logLevel: 'error' });
        server.middlewares.use('/admin', files);
      },
    },
  };
}
