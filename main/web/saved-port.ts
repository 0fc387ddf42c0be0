import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileSafely } from '#main/files/write-file-safely.ts';

const fileName = 'web-port';
const freePort = 0;

/**
 * The port that a start has to listen on: the asked one, else that of the first start, else any free one (0). The port is
 * part of the origin, and the origin is the name of the database, so another port is another, empty library.
 */
export async function choosePort(dataFolder: string, asked: number | null): Promise<number> {
  return asked ?? (await readSavedPort(dataFolder)) ?? freePort;
}

/** Keeps the port for the next start, in a file that only this user can read. */
export async function savePort(dataFolder: string, port: number): Promise<void> {
  if ((await readSavedPort(dataFolder)) === port) return;
  await writeFileSafely(join(dataFolder, fileName), `${port}\n`);
}

async function readSavedPort(dataFolder: string): Promise<number | null> {
  const text = await readFile(join(dataFolder, fileName), 'utf8').catch(() => ''); // none saved yet
  return parsePort(text.trim());
}

/** A port as people write it, 1 to 65535; null for anything else. */
export function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}
