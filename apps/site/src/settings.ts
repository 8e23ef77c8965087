/** Where the repository lives, without a slash at the end. Links that need it are left out while it is not set. */
export const repository: string | undefined = process.env['REPOSITORY_URL'];

/** What signs editors in to the forge, so that the form can open pull requests. Without it the form edits files on one's own machine only. */
export const signIn: string | undefined = process.env['SIGN_IN_URL'];
