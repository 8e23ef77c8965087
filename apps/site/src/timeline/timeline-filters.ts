/** Keeps the chosen filters of a timeline in the address of the page, and says how many events they leave. */
class TimelineFilters extends HTMLElement {
  connectedCallback(): void {
    this.take();
    this.reveal();
    this.addEventListener('change', () => this.keep());
    this.querySelector('a')?.addEventListener('click', (click) => {
      click.preventDefault();
      this.clear();
      this.keep();
    });
    addEventListener('popstate', () => this.take());
    addEventListener('hashchange', () => this.reveal());
  }

  private get fields(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** Chooses what the address says. What it says and no field has is as good as nothing. */
  private take(): void {
    const { searchParams } = new URL(location.href);
    for (const field of this.fields) {
      field.value = searchParams.get(field.name) ?? '';
      if (field.selectedIndex < 0) field.value = '';
    }
    this.count();
  }

  /** A choice is a step that leads back; the event that the page was opened at no longer matters. */
  private keep(): void {
    history.pushState(null, '', this.address());
    this.count();
  }

  /** Shows the event or the month that the address names, if a filter hides it. */
  private reveal(): void {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!named || named.checkVisibility()) return;
    this.clear();
    history.replaceState(null, '', this.address() + location.hash);
    this.count();
    named.scrollIntoView();
  }

  private clear(): void {
    for (const field of this.fields) field.value = '';
  }

  private address(): string {
    const chosen = this.fields.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    return [location.pathname, new URLSearchParams(chosen)].filter(String).join('?');
  }

  private count(): void {
    const entries = [...document.querySelectorAll('.entry')];
    const left = entries.filter((entry) => entry.checkVisibility());
    const told = `${left.length} of ${entries.length} events`;
    const output = this.querySelector('output');
    // Said once, however often it is counted.
    if (output && output.textContent !== told) output.textContent = told;
  }
}

customElements.define('timeline-filters', TimelineFilters);
