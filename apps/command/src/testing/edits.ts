import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** An edit of the record such as contributors make. */
export type Edit = (content: string) => void;

/** Replaces a stretch of a file. */
export function replace(file: string, from: string, to: string): Edit {
  return (content) => {
    const text = readFileSync(join(content, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} no longer says ${JSON.stringify(from)}.`);
    writeFileSync(join(content, file), text.replace(from, to));
  };
}

/** Writes a file. */
export function write(file: string, text: string): Edit {
  return (content) => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };
}

/** Takes a file out. */
export function remove(file: string): Edit {
  return (content) => rmSync(join(content, file));
}

/** Gives a file and its translations another name, and says in it what its name was. */
export function rename(file: string, to: string): Edit {
  return (content) => {
    const id = /([^/]+)\.(?:md|yaml)$/.exec(file)?.[1];
    renameSync(join(content, file), join(content, to));
    replace(to, 'title:', `aliases: [${id}]\ntitle:`)(content);
    for (const folder of globSync('translations/*', { cwd: content })) {
      const translation = join(content, folder, file);
      if (existsSync(translation)) renameSync(translation, join(content, folder, to));
    }
  };
}
