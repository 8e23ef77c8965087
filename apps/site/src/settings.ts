/** Where the repository lives, without a slash at the end. Links that need it are left out while it is not set. */
export const repository: string | undefined = process.env['REPOSITORY_URL'];
