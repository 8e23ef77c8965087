import { colaPath, costOfPath } from '@strike-ledger/core/cola-path';

import { millionText, numberText } from './path-text.ts';
import { readRates } from './read-rates.ts';

/** Name of the part of the address that holds the raises: `?raises=6.25,4,3`. */
const PARAMETER = 'raises';

/** Works out what the raises in its fields come to, says so, and keeps them in the address of the page. */
class RaiseCalculator extends HTMLElement {
  connectedCallback(): void {
    const asked = new URL(location.href).searchParams.get(PARAMETER)?.split(',');
    if (asked?.length === this.fields.length) {
      for (const [index, field] of this.fields.entries()) field.value = asked[index] ?? '';
    }
    this.show();
    this.addEventListener('input', () => {
      this.show();
      this.keep();
    });
  }

  private get fields(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  private show(): void {
    const read = readRates(this.fields.map(({ value }) => value));
    const isWrong = 'wrong' in read;
    for (const [index, field] of this.fields.entries()) {
      field.setAttribute('aria-invalid', String(isWrong && index === read.wrong));
    }
    this.write('[role=alert]', isWrong ? read.message : '');
    this.write('output', isWrong ? '' : this.tell(read.rates));
  }

  private tell(rates: readonly number[]): string {
    const path = colaPath(rates);
    const total = `Together ${numberText(path.simpleSum)}% added up and ${numberText(path.compounded)}% compounded`;
    const { onePercent } = this.dataset;
    if (!onePercent) return `${total}.`;
    return `${total}, at a cost of about ${millionText(costOfPath(path, Number(onePercent)))} over ${rates.length} years.`;
  }

  private keep(): void {
    const url = new URL(location.href);
    url.searchParams.set(PARAMETER, this.fields.map(({ value }) => value).join(','));
    history.replaceState(null, '', url);
  }

  private write(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

customElements.define('raise-calculator', RaiseCalculator);
