import type { FoundData } from './pagefind.ts';

/** An item of the list of results: title, what and when it is, and the passage that was found. */
export function resultItem({ url, excerpt: cut, meta }: FoundData): HTMLLIElement {
  // What sets two pieces of a text apart sets nothing apart at an end.
  const excerpt = cut.replace(/^[ ·]+|[ ·]+$/g, '');
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  const about = document.createElement('span');
  about.className = 'meta';
  about.textContent = [meta.kind, meta.date, meta.dispute].filter(Boolean).join(' · ');
  const passage = document.createElement('p');
  const begins = /^[\p{Lu}\p{N}“<]/u.test(excerpt) ? '' : '… ';
  passage.append(begins, ...marked(excerpt), /[.!?”]$/.test(excerpt) ? '' : ' …');
  item.append(link, about, passage);
  return item;
}

// Read as text, so that nothing of the record is ever run as a page.
function marked(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
