import {
  cpSync,
  globSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Who builds the pages of the events and of their timeline from the same files. */
export type Builder = {
  readonly name: string;
  /** What it does, beside reading the same Markdown and writing the same addresses. */
  readonly does: string;
  /** Whether each page says no more than those of the others. */
  readonly isPlain: boolean;
  /** Lays out its folder, with the record in `content`. */
  prepare(folder: string, content: string): void;
  /** What is run in its folder to build. */
  readonly command: readonly string[];
  /** Where it works, below its folder. */
  readonly directory: string;
  /** What it leaves behind: taken away before each build, so that every build is a first one. */
  readonly leftovers: readonly string[];
};

const TOP = new URL('../..', import.meta.url).pathname;
const SITES = new URL('sites', import.meta.url).pathname;
/** What several contestants have in common, beside their folders. */
const SHARED = ['Base.astro', 'cited-sources.js'];
const ASTRO = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
const ASTRO_LEFTOVERS = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
/** Our pages that are built: those of the events, and their timeline. */
const OUR_PAGES = '[dispute]/timeline';

/** Everyone who builds, ourselves first. */
export const builders: readonly Builder[] = [
  {
    name: 'ours',
    does: 'the whole page of each event and the whole timeline, as readers see them, all asked of the API; rules checked',
    isPlain: false,
    prepare: prepareOurs,
    command: ASTRO,
    directory: 'apps/site',
    leftovers: ASTRO_LEFTOVERS,
  },
  {
    ...onAstro('asked', 'plain pages, each asked of our API by GraphQL; rules checked'),
  },
  {
    ...onAstro('collections', 'plain pages from content collections'),
  },
  {
    ...onAstro('direct', 'plain pages from a module that reads the files: yaml, zod, marked'),
  },
  {
    name: 'eleventy',
    does: 'plain pages, Nunjucks and markdown-it',
    isPlain: true,
    prepare(folder, content) {
      prepareSite('eleventy', folder, content);
      cpSync(join(content, 'portland-2023/events'), join(folder, 'eleventy/events'), {
        recursive: true,
      });
    },
    command: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    directory: 'eleventy',
    leftovers: ['dist'],
  },
];

function onAstro(name: string, does: string): Builder {
  return {
    name,
    does,
    isPlain: true,
    prepare: (folder, content) => prepareSite(name, folder, content),
    command: ASTRO,
    directory: name,
    leftovers: ASTRO_LEFTOVERS,
  };
}

function prepareSite(name: string, folder: string, content: string): void {
  const site = join(folder, name);
  cpSync(join(SITES, name), site, { recursive: true });
  for (const file of SHARED) cpSync(join(SITES, file), join(folder, file));
  // Beside what they share, which asks for Astro as well.
  linkPackages(join(TOP, 'bench/node_modules'), join(folder, 'node_modules'));
  linkPackages(join(TOP, 'bench/node_modules'), join(site, 'node_modules'));
  symlinkSync(content, join(site, 'content'));
}

// The site as it is, without its other pages and without what is done once all pages are there.
function prepareOurs(folder: string, content: string): void {
  const [from, site] = [join(TOP, 'apps/site'), join(folder, 'apps/site')];
  mkdirSync(site, { recursive: true });
  for (const file of globSync(['*.ts', '*.json', 'src/**', 'public/**', 'tests/browser.ts'], {
    cwd: from,
    withFileTypes: true,
  }))
    if (file.isFile()) copy(join(file.parentPath, file.name).slice(from.length + 1), from, site);
  copy('tsconfig.base.json', TOP, folder);
  for (const page of globSync('**/*.{astro,ts}', { cwd: join(site, 'src/pages') }))
    if (!page.startsWith(OUR_PAGES)) rmSync(join(site, 'src/pages', page));
  renameSync(join(site, 'astro.config.ts'), join(site, 'whole-site.config.ts'));
  writeFileSync(
    join(site, 'astro.config.ts'),
    "import config from './whole-site.config.ts';\n\nexport default { ...config, integrations: [] };\n",
  );
  linkPackages(join(from, 'node_modules'), join(site, 'node_modules'));
  symlinkSync(content, join(folder, 'content'));
}

function copy(file: string, from: string, to: string): void {
  cpSync(join(from, file), join(to, file));
}

// A folder of its own, in which what a build keeps for the next one can be taken away.
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of globSync(['*', '@*/*'], { cwd: from })) {
    if (name.startsWith('.') || /^@[^/]+$/.test(name)) continue;
    mkdirSync(join(to, name, '..'), { recursive: true });
    symlinkSync(join(from, name), join(to, name));
  }
}
