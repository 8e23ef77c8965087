/**
 * The old addresses of pages and where each stands now, by the text of `_redirects` and the paths of all pages. A file
 * that is none has no page at its old address: only a server can lead on from there.
 */
export function oldAddresses(
  redirects: string,
  paths: readonly string[],
): readonly { readonly from: string; readonly to: string }[] {
  return redirects.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    if (!from || !to) return [];
    if (!from.endsWith('*')) return paths.includes(to) ? [{ from, to }] : [];
    const [before, now] = [from.slice(0, -'*'.length), to.replace(/:splat$/, '')];
    return paths
      .filter((path) => path.startsWith(now))
      .map((path) => ({ from: before + path.slice(now.length), to: path }));
  });
}
