import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the repository that is made from the code; `path` is relative to the root. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/** Folders in which every file is made: others are left over. */
const madeFolders = ['docs/schemas'];

/** Paths of files that are not as they would be made now, left-over ones among them. */
export function staleFiles(root: string, files: readonly MadeFile[]): readonly string[] {
  const stale = files.filter(({ path, text }) => textOf(join(root, path)) !== text).map(({ path }) => path);
  return [...stale, ...leftOver(root, files)];
}

export function writeFiles(root: string, files: readonly MadeFile[]): void {
  for (const path of leftOver(root, files)) rmSync(join(root, path));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function leftOver(root: string, files: readonly MadeFile[]): readonly string[] {
  const made = new Set(files.map(({ path }) => path));
  const folders = madeFolders.filter((folder) => files.some(({ path }) => path.startsWith(`${folder}/`)));
  return folders
    .flatMap((folder) => listed(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !made.has(path));
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const listed = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
