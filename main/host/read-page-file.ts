import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** A file of the built page, or the status that says why there is none. */
export type PageFile =
  | { readonly ok: true; readonly bytes: Buffer; readonly mediaType: string }
  | { readonly ok: false; readonly status: 400 | 404 };

/** Only files of these kinds are served; the page is made of nothing else. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Reads the file of the page that a URL's path asks for, and never one outside `folder`. */
export async function readPageFile(folder: string, urlPath: string): Promise<PageFile> {
  const refused = { ok: false, status: 400 } as const;
  const missing = { ok: false, status: 404 } as const;
  const path = decodePath(urlPath);
  if (path === null || path.includes('\0') || path.includes('\\')) return refused;
  const root = resolve(folder);
  const file = resolve(join(root, path === '/' ? 'index.html' : path));
  if (!file.startsWith(root + sep)) return refused;
  const mediaType = Object.hasOwn(mediaTypes, extname(file)) ? mediaTypes[extname(file)] : undefined;
  if (mediaType === undefined) return missing;
  try {
    return { ok: true, bytes: await readFile(file), mediaType };
  } catch {
    return missing; // not there, or a folder with the name of a file
  }
}

function decodePath(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null; // a percent sign that encodes nothing
  }
}
