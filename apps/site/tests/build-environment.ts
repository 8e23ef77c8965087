/** What the test runner says of itself, by which a build would take itself for one that is developed on. */
const OF_THE_RUNNER = ['DEV', 'PROD', 'MODE'];

/** The environment of a build as anybody runs it. */
export const buildEnvironment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.includes(name)),
  ),
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
};
