import type { Server } from 'node:http';

/** How long requests under way may take to finish once the process is asked to stop, in milliseconds. */
const PATIENCE = 10_000;
/** How often connections are looked at for those that have nothing more under way, in milliseconds. */
const LOOK = 50;

/**
 * On SIGTERM or SIGINT: takes no new connection, finishes what is under way on those that are open, then lets the
 * process end. A second signal ends it at once.
 */
export function stopGracefully(
  server: Server,
  onStop: () => void,
  onAsked: (signal: NodeJS.Signals) => void = () => {},
): void {
  const stop = (signal: NodeJS.Signals) => {
    // From here on a signal does again what it does to any process.
    process.off('SIGTERM', stop).off('SIGINT', stop);
    onAsked(signal);
    const closing = setInterval(() => server.closeIdleConnections(), LOOK);
    const patience = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearInterval(closing);
      clearTimeout(patience);
      onStop();
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}
