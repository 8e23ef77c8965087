declare module 'decap-server/dist/middlewares.js' {
  import type { Express } from 'express';

  const decapServer: {
    /** Answers Decap at /api/v1 from the files below the folder that GIT_REPO_DIRECTORY names. */
    registerLocalFs(app: Express, options: { logLevel: string }): Promise<void>;
  };
  export default decapServer;
}
