import type { AstroIntegration } from 'astro';

/**
 * While developing: finds the files of the record at their addresses. The build writes them there, but the server for
 * development asks for a slash behind every address whose page has no file extension in its own name.
 */
export function serveDataFiles(): AstroIntegration {
  return {
    name: 'serve-data-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          if (/^\/data\/v1\/[^?]*\.\w+$/.test(request.url ?? '')) request.url += '/';
          next();
        });
      },
    },
  };
}
