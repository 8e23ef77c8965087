import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { cpus, totalmem } from 'node:os';

/** What is measured on, and with. */
export function machine(): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${processor?.model.trim()}, ${cpus().length} cores, ${memory}, Node ${process.version}`;
}

/** The installed version of a package, as the module at an address sees it. */
export function versionOf(name: string, from: string): string {
  const file = findPackageJSON(name, from);
  return file ? JSON.parse(readFileSync(file, 'utf8')).version : 'not installed';
}
