import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import GithubSlugger from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';

import { markdownFiles, root } from './markdown-files.ts';

const ELSEWHERE = /^[a-z]+:/;
/** Begins with a folder of the repository or, in the README of a part, with one of that part. */
const PATH = /^(?:apps|bench|content|docs|examples|fixtures|packages|src|tests|\.\w+)\/[^\s=?"]*$/;
/** Folders that a build or a run makes. */
const MADE = /(?:^|\/)(?:dist|gql|node_modules|screenshots)(?:\/|$)/;
/** What stands for something that a reader will have. */
const EXAMPLES = ['content/springfield-2031/'];

describe.each(markdownFiles)('$path', ({ path, text }) => {
  const tree = fromMarkdown(text);
  const folder = dirname(join(root, path));

  test('leads to files and headings that exist', () => {
    const broken = linksIn(tree).filter((link) => !ELSEWHERE.test(link) && !leadsOn(link));
    expect(broken).toEqual([]);
  });

  test('names paths that exist', () => {
    const lost = codeIn(tree).filter(
      (code) => PATH.test(code) && !MADE.test(code) && !EXAMPLES.includes(code) && !exists(code),
    );
    expect(lost).toEqual([]);
  });

  function leadsOn(link: string): boolean {
    const [file = '', heading] = link.split('#');
    const target = file === '' ? join(root, path) : join(folder, decodeURIComponent(file));
    if (!existsSync(target)) return false;
    return heading === undefined || slugsOf(readFileSync(target, 'utf8')).includes(heading);
  }

  // `<part>` and the like stand for any name.
  function exists(code: string): boolean {
    const pattern = code.replaceAll(/<[^>]+>|…/g, '*').replace(/\/$/, '');
    return [root, folder].some((cwd) => globSync(pattern, { cwd }).length > 0);
  }
});

test('every page of docs/ is found from the index of its folder', () => {
  const pages = markdownFiles.filter(({ path }) => /^docs\//.test(path));
  const textOf = new Map(pages.map(({ path, text }) => [path, text]));
  const unlisted = pages.filter(({ path }) => {
    const index = textOf.get(join(dirname(path), 'README.md')) ?? '';
    return basename(path) !== 'README.md' && !index.includes(`](${basename(path)})`);
  });
  expect(unlisted.map(({ path }) => path)).toEqual([]);
});

function linksIn(tree: Nodes): string[] {
  const links: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      links.push(node.url);
    }
  });
  return links;
}

function codeIn(tree: Nodes): string[] {
  const code: string[] = [];
  visit(tree, 'inlineCode', ({ value }) => {
    code.push(value);
  });
  return code;
}

// As forges name headings.
function slugsOf(markdown: string): string[] {
  const slugger = new GithubSlugger();
  const slugs: string[] = [];
  visit(fromMarkdown(markdown), 'heading', (heading) => {
    slugs.push(slugger.slug(wordsOf(heading)));
  });
  return slugs;
}

function wordsOf(heading: Heading): string {
  let words = '';
  visit(heading, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
  });
  return words;
}
