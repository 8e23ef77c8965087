import type { Server } from 'node:http';

/** How long requests under way may take to finish once the process is asked to stop, in milliseconds. */
const PATIENCE = 10_000;

/** On SIGTERM or SIGINT: takes no new request, finishes those under way, then lets the process end. */
export function stopGracefully(server: Server, onStop: () => void): void {
  const stop = () => {
    server.close(onStop);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
