export default {
  layout: 'event.njk',
  tags: ['event'],
  permalink: ({ page }) =>
    `/portland-2023/timeline/${page.inputPath.replace(/^.*\//, '').slice(0, -'.md'.length)}/`,
};
