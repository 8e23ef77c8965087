/** Where the form reads and writes, as Decap has it: https://decapcms.org/docs/backends-overview/ */
export type Backend =
  | { readonly name: 'proxy'; readonly proxy_url: string }
  | {
      readonly name: 'github';
      readonly repo: string;
      readonly branch: string;
      readonly open_authoring: true;
      readonly base_url: string;
      readonly auth_endpoint: string;
    };

/** What the form can do where the site runs, or what keeps it from working there. */
export type FormState =
  | { readonly works: true; readonly backend: Backend; readonly hosts: readonly string[] }
  | { readonly works: false; readonly lacks: 'repository' | 'known forge' | 'sign-in' };

/** Where `npm run dev` answers the form, on the site's own address. */
const LOCAL_ADDRESS = '/admin/api/v1/';

/** While developing, the form edits the files on this machine. */
export const local: FormState = {
  works: true,
  backend: { name: 'proxy', proxy_url: LOCAL_ADDRESS },
  hosts: [],
};

/**
 * How the form reaches the repository: on GitHub, by a pull request from the editor's own copy.
 * @param repository address of the repository
 * @param signIn address that signs an editor in to GitHub: https://decapcms.org/docs/external-oauth-clients/
 */
export function formOnForge(repository: string | undefined, signIn: string | undefined): FormState {
  if (!repository) return { works: false, lacks: 'repository' };
  const { hostname, pathname } = new URL(repository);
  if (hostname !== 'github.com') return { works: false, lacks: 'known forge' };
  if (!signIn) return { works: false, lacks: 'sign-in' };
  const { origin, pathname: path } = new URL(signIn);
  return {
    works: true,
    backend: {
      name: 'github',
      repo: pathname.replace(/^\/|\/$|\.git$/g, ''),
      branch: 'main',
      open_authoring: true,
      base_url: origin,
      auth_endpoint: path.slice(1) || 'auth',
    },
    hosts: [
      'https://api.github.com',
      'https://www.githubstatus.com',
      'https://avatars.githubusercontent.com',
    ],
  };
}
