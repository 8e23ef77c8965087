import type { Found, Pagefind } from './pagefind.ts';
import { resultItem } from './result-item.ts';

const LIBRARY = '/pagefind/pagefind.js';
/** How many results are shown at first, and how many more with each press of the button. */
const SOME = 15;
/** Milliseconds without a key pressed before it searches. */
const PAUSE = 200;
/** Who looks for class size wants the subject of that name first, not the text that says it most often. */
const RANKING = { pageLength: 0.1, termFrequency: 0.2, metaWeights: { title: 10 } };
/** What a reader who found nothing may do. */
const INSTEAD = 'Try fewer or other words, or look in the index below.';
const FILTERS = ['kind', 'dispute'] as const;

/**
 * Makes the form around it search as the reader types. What is searched for stands in the address; the index and
 * what reads it are loaded on first use.
 */
class SearchRecord extends HTMLElement {
  #found: readonly Found[] = [];
  #library: Promise<Pagefind> | undefined;
  /** Counts searches, so that a slow one does not overwrite a later one. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#readAddress();
    // Where it does not load, the search says so.
    this.#form.addEventListener('focusin', () => this.#load().catch(() => {}), { once: true });
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search(), PAUSE);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#search();
    });
    this.#more.addEventListener('click', () => this.#showMore());
    addEventListener('popstate', () => this.#readAddress());
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #list(): HTMLOListElement {
    return this.querySelector('ol') as HTMLOListElement;
  }

  get #status(): HTMLOutputElement {
    return this.querySelector('output') as HTMLOutputElement;
  }

  get #more(): HTMLButtonElement {
    return this.querySelector('.more') as HTMLButtonElement;
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of ['q', ...FILTERS]) {
      const field = this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
      field.value = asked.get(name) ?? '';
    }
    if (location.search) void this.#search();
  }

  #writeAddress(): void {
    const asked = [...new FormData(this.#form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(asked as [string, string][]).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }

  #load(): Promise<Pagefind> {
    this.#library ??= loadLibrary().catch((error) => {
      // What did not load now may load the next time.
      this.#library = undefined;
      throw error;
    });
    return this.#library;
  }

  async #search(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const fields = new FormData(this.#form);
    const words = String(fields.get('q')).trim();
    const filters = Object.fromEntries(
      FILTERS.map((name) => [name, String(fields.get(name))]).filter(([, value]) => value !== ''),
    );
    this.#writeAddress();
    let found: readonly Found[] = [];
    const isAsked = words !== '' || Object.keys(filters).length > 0;
    try {
      const library = await this.#load();
      if (isAsked) found = (await library.search(words || null, { filters })).results;
    } catch {
      if (turn !== this.#turn) return;
      this.#status.value = 'The search did not load. The index below lists what is in the record.';
      return;
    }
    if (turn !== this.#turn) return;
    this.#found = found;
    this.#list.replaceChildren();
    await this.#show(0);
    if (turn === this.#turn) this.#status.value = isAsked ? counted(found.length, words) : '';
  }

  async #showMore(): Promise<void> {
    // Pressed twice, it would show the same twice.
    this.#more.disabled = true;
    await this.#show(this.#list.children.length);
    this.#more.disabled = false;
  }

  async #show(from: number): Promise<void> {
    const found = this.#found;
    const some = await Promise.all(found.slice(from, from + SOME).map(({ data }) => data()));
    // Another search may have come between.
    if (found !== this.#found) return;
    const items = some.map(resultItem);
    this.#list.append(...items);
    this.#more.hidden = this.#list.children.length >= found.length;
    if (from > 0) items[0]?.querySelector('a')?.focus();
  }
}

customElements.define('search-record', SearchRecord);

async function loadLibrary(): Promise<Pagefind> {
  // Not an import that the build follows: the library is made with the index.
  const library = (await import(/* @vite-ignore */ LIBRARY)) as Pagefind;
  await library.options({ ranking: RANKING });
  return library;
}

function counted(count: number, words: string): string {
  if (count === 0)
    return `${words ? `Nothing found for “${words}”.` : 'Nothing found.'} ${INSTEAD}`;
  const things = count === 1 ? 'One thing' : `${count} things`;
  return words ? `${things} found for “${words}”.` : `${things} found.`;
}
