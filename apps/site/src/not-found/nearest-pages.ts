import { nearestPaths, readPaths } from './nearest-paths.ts';

const LIST = '/paths.txt';
const SHOWN = 3;

/** Shows the pages whose addresses are nearest to the one that was asked for. Stays hidden where the list is not to be had. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const response = await fetch(LIST);
    if (!response.ok) return;
    const known = readPaths(await response.text());
    const asked = decoded(location.pathname);
    const links = nearestPaths(asked, known, SHOWN).map(linkTo);
    this.querySelector('ul')?.replaceChildren(...links);
    this.querySelector('[hidden]')?.removeAttribute('hidden');
    const status = this.querySelector('output');
    if (status) status.value = `The nearest addresses to ${asked} are:`;
  }
}

customElements.define('nearest-pages', NearestPages);

function linkTo(path: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = path;
  item.append(link);
  return item;
}

// An address may hold what does not decode.
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
