import type { Measured } from './exposition.ts';

/** Metrics as text, and its media type. */
export type MetricsText = { readonly contentType: string; readonly text: string };

/**
 * Tells what was measured. What does so is loaded when metrics are first asked for: no reader waits for it when the
 * server starts, and where nobody asks it takes no memory.
 */
export function metricsOf(measured: Measured): () => Promise<MetricsText> {
  const load = async () => (await import('./exposition.ts')).createExposition(measured);
  let loaded: ReturnType<typeof load> | undefined;
  return async () => {
    loaded ??= load();
    const registry = await loaded;
    return { contentType: registry.contentType, text: await registry.metrics() };
  };
}
