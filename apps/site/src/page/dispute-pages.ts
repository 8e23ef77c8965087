/** The pages that every dispute has, in the order of the masthead. */
export function disputePages(slug: string): readonly { text: string; path: string }[] {
  return [
    { text: 'Overview', path: `/${slug}/` },
    { text: 'Timeline', path: `/${slug}/timeline/` },
    { text: 'Fighting for', path: `/${slug}/fighting-for/` },
    { text: 'Budget', path: `/${slug}/budget/` },
    { text: 'Offers', path: `/${slug}/offers/` },
    { text: 'Families', path: `/${slug}/families/` },
    { text: 'Allies', path: `/${slug}/allies/` },
    { text: 'People', path: `/${slug}/people/` },
    { text: 'Sources', path: `/${slug}/sources/` },
  ];
}
