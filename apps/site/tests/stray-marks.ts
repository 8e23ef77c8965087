/** Each mark that begins a line of the page in a tab, though it belongs to the words before it; for the tab to run. */
export function findStrayMarks(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let before: Text | undefined;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!/\S/.test(text.data)) continue;
    if (before && /^[.,;:!?)\]]+(?:\s|$)/.test(text.data) && isBelow(text, before)) {
      found.push(`${before.data.trim().slice(-30)} / ${text.data.trim().slice(0, 10)}`);
    }
    before = text;
  }
  return found;

  function isBelow(text: Text, before: Text): boolean {
    const mark = placeOf(text, 0);
    const end = placeOf(before, before.data.trimEnd().length - 1);
    if (!mark || !end || mark.top + mark.height / 2 <= end.bottom) return false;
    return blockOf(before) === blockOf(text);
  }

  function placeOf(text: Text, at: number): DOMRect | undefined {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getClientRects()[0];
  }

  function blockOf(text: Text): Element | null {
    let element = text.parentElement;
    while (element && getComputedStyle(element).display.startsWith('inline')) {
      element = element.parentElement;
    }
    return element;
  }
}
