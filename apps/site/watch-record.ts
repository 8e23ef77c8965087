import type { AstroIntegration } from 'astro';

/** While developing: reads the record anew and reloads the page when a file of the content folder changes. */
export function watchRecord(contentFolder: string): AstroIntegration {
  return {
    name: 'watch-record',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
