const STYLE = /<style[^>]*>(.*?)<\/style>/gs;

/** A page with all of its styles in the place of the first, in their order: each would need a word of its own in the policy. */
export function inOneStyle(html: string): string {
  const styles = Array.from(html.matchAll(STYLE), ([, style = '']) => style.trim());
  let isFirst = true;
  return html.replace(STYLE, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<style>${styles.join('')}</style>`;
  });
}
