/** What workerd gives a worker besides the web's own interfaces: here, the one binding that wrangler.jsonc names. */
declare module 'cloudflare:workers' {
  export const env: {
    /** The files of `dist/assets`, answered as the platform serves them. */
    readonly ASSETS: { fetch(request: Request | URL): Promise<Response> };
  };
}
