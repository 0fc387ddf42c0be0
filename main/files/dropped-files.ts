import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Keeps files whose bytes the page sent, because a browser does not tell their path, for as long as the program runs. */
export interface DroppedFiles {
  /** Writes the bytes under the file's own name; answers with the path. Rejects when they can't be read or written. */
  save(name: string, bytes: Readable): Promise<string>;
  /** Removes all of them; at once, so that it can run while the process ends. */
  removeAll(): void;
}

/** Keeps dropped files in a new folder below `parent`, which only this user can read. */
export function createDroppedFiles(parent: string = tmpdir()): DroppedFiles {
  let folder: Promise<string> | null = null;
  let made: string | null = null;
  let count = 0;
  const runFolder = async (): Promise<string> => (made = await mkdtemp(join(parent, 'mizan-dropped-')));
  return {
    async save(name, bytes) {
      folder ??= runFolder();
      const ownFolder = join(await folder, String(++count));
      await mkdir(ownFolder);
      const path = join(ownFolder, safeFileName(name));
      try {
        await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      } catch (cause) {
        await rm(ownFolder, { recursive: true, force: true });
        throw cause;
      }
      return path;
    },
    removeAll() {
      if (made !== null) rmSync(made, { recursive: true, force: true });
    },
  };
}

const longestNameBytes = 200;

/** A name that stays in its folder on every platform, with its ending, which says something about what is inside. */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}<>:"|?*]/gu, '_')
    .replace(/^\.+$/, '')
    .replace(/[. ]+$/, '');
  if (clean === '') return 'dropped';
  const ending = /\.[^.]{1,12}$/.exec(clean)?.[0] ?? '';
  const stemBytes = longestNameBytes - Buffer.byteLength(ending);
  let stem = '';
  for (const character of clean.slice(0, clean.length - ending.length)) {
    if (Buffer.byteLength(stem + character) > stemBytes) break;
    stem += character;
  }
  return stem + ending;
}
