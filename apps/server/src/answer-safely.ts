import type { RequestListener } from 'node:http';

/** Answers as a listener does, and where that fails with status 500: one request that cannot be answered ends no other. */
export function answerSafely(
  listener: RequestListener,
  onFault: (fault: unknown) => void,
): RequestListener {
  return (request, response) => {
    try {
      listener(request, response);
    } catch (fault) {
      onFault(fault);
      // What is sent already cannot be taken back, and must not be taken for the whole.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'cache-control': 'no-store' }).end();
    }
  };
}
