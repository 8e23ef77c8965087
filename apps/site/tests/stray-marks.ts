/** Each mark that begins a line of the page in a tab, though it belongs to the words before it; for the tab to run. */
export function findStrayMarks(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let before: Text | undefined;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const mark = placeOf(text, text.data.search(/\S/));
    if (!mark) continue;
    if (before && /^[.,;:!?)\]]+(?:\s|$)/.test(text.data)) {
      const end = placeOf(before, before.data.trimEnd().length - 1);
      const isBelow = end && mark.top + mark.height / 2 > end.bottom;
      if (isBelow && blockOf(before) === blockOf(text)) {
        found.push(`${before.data.trim().slice(-30)} / ${text.data.trim().slice(0, 10)}`);
      }
    }
    before = text;
  }
  return found;

  function placeOf(text: Text, at: number): DOMRect | undefined {
    if (at < 0) return undefined;
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
