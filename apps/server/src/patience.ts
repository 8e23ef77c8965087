/** How long the server waits for a client, in milliseconds. */
export type Patience = {
  readonly [name in
    | 'headersTimeout'
    | 'requestTimeout'
    | 'keepAliveTimeout'
    | 'connectionsCheckingInterval']: number;
};

/**
 * Long enough for a phone with one bar, short enough that who sends a byte now and then holds no connection for good.
 * After them, Node answers 408 and closes.
 */
export const PATIENCE: Patience = {
  headersTimeout: 15_000,
  /** For the whole request: a question is 64 KB at the most. As long, too, for a client that takes no byte of an answer. */
  requestTimeout: 30_000,
  /**
   * Longer than proxies keep a connection that nothing is asked on, so that they are the ones to close it: a question that
   * is on its way when the server closes is lost.
   */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};
