import { describe, expect, test } from 'vitest';

import { typesetPage } from './typeset-page.ts';

/** What keeps a line from ending, where it can be seen. */
const seen = (html: string) => html.replaceAll('\u00a0', '~').replaceAll('\u2060', '~');

describe('a page as it is set', () => {
  test.each([
    ['quotations', '<p>She said "no" to it.</p>', '<p>She said “no” to it.</p>'],
    ['apostrophes', "<p>The teachers' and the city's.</p>", '<p>The teachers’ and the city’s.</p>'],
    ['marks as Astro writes them', '<p>&quot;It&#39;s&#34;</p>', '<p>“It’s”</p>'],
    [
      'a quotation within one',
      `<p>"He said 'no,'" she said.</p>`,
      '<p>“He said ‘no,’” she said.</p>',
    ],
    ['marks that open together', `<p>'"No."'</p>`, '<p>‘“No.”’</p>'],
    ['what stands in brackets', '<p>("so")</p>', '<p>(“so”)</p>'],
    ['decades', "<p>the '90s</p>", '<p>the ’90s</p>'],
    [
      'words in emphasis',
      '<p>"<em>Yes</em>" and <em>"no"</em></p>',
      '<p>“<em>Yes</em>” and <em>“no”</em></p>',
    ],
    [
      'a link and its genitive',
      `<p><a href="/">PAT</a>'s ask</p>`,
      '<p><a href="/">PAT</a>’s ask</p>',
    ],
    ['a block for itself', '<li>so</li><li>"no"</li>', '<li>so</li><li>“no”</li>'],
    ['its title', "<title>The teachers' strike</title>", '<title>The teachers’ strike</title>'],
    ['marks that are typographic', '<p>“It’s”</p>', '<p>“It’s”</p>'],
  ])('has marks of print for %s', (_what, typed, set) => {
    expect(typesetPage(typed)).toBe(set);
  });

  test.each([
    ['money', '$228 million over three years', '$228~million over three years'],
    ['percentages', '8.5 percent', '8.5~percent'],
    ['dates in Spanish', 'el 7 de noviembre de 2023', 'el 7~de~noviembre de~2023'],
    ['hours', 'at 7:45 a.m. and 9 p.m.', 'at 7:45~a.m. and 9~p.m.'],
    ['days', 'On November 7, 2023', 'On November~7, 2023'],
    ['places', 'Article 9, para. 5', 'Article~9, para.~5'],
    ['a number at the end of a line of its file', '5\n  million', '5~million'],
    ['years', 'in 2013-14, not on 2013-11-05', 'in 2013-~14, not on 2013-11-05'],
    ['a month stays as it is typed', 'from 2013-11 on', 'from 2013-11 on'],
    ['nothing else', 'In May she saw 5 of 2 million', 'In May she saw 5 of 2~million'],
  ])('keeps on one line: %s', (_what, typed, set) => {
    expect(seen(typesetPage(`<p>${typed}</p>`))).toBe(`<p>${set}</p>`);
  });

  test.each(['<title>5 million in 2013-14</title>', '<option>5 million in 2013-14</option>'])(
    'keeps nothing together where lines are not broken: %s',
    (html) => expect(typesetPage(html)).toBe(html),
  );

  test.each([
    `<a href="/?a='5 million'" title="It's > &quot;that&quot;">x</a>`,
    `<code class="a">echo "it's 5 million"</code>`,
    `<pre>"a"\n<b>'c'</b></pre>`,
    `<script type="application/ld+json">{"name":"it's"}</script>`,
    `<style>a::before { content: "'" }</style>`,
    `<!-- "it's" -->`,
    '<!doctype html><html lang="en">',
  ])('leaves %j as it is', (html) => {
    expect(typesetPage(html)).toBe(html);
  });

  test('has one space where its file goes on in a new line', () => {
    expect(typesetPage('<p>She said\n  <em>no</em>.</p>\n\n<p>So</p>')).toBe(
      '<p>She said <em>no</em>.</p> <p>So</p>',
    );
  });

  test('is the same when it is set again', () => {
    const once = typesetPage(`<p>"It's $5 million," he said on May 1.</p>`);
    expect(typesetPage(once)).toBe(once);
  });
});
