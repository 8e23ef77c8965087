/** What git is told by its environment: nothing of the machine's own settings, so no signing, no hooks, no names. */
export const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Contributor',
  GIT_AUTHOR_EMAIL: 'contributor@strike.example',
  GIT_COMMITTER_NAME: 'Contributor',
  GIT_COMMITTER_EMAIL: 'contributor@strike.example',
};
