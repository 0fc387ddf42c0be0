import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { discoverFiles } from '#main/import/discover/discover-files.ts';

/** A folder as it was found: its files by name, size and time. */
export interface FolderScan {
  /** One number for each file as it is; another size or time is another number. */
  readonly files: ReadonlySet<number>;
  /** Folders that files lie in, the folder itself first, as many as were asked for. */
  readonly folders: readonly string[];
}

interface ScanOptions {
  readonly signal: AbortSignal;
  readonly mostFolders: number;
}

/** Lists a folder as an import would, without reading a file. What can't be listed is passed over; the import reports it. */
export async function scanFolder(path: string, { signal, mostFolders }: ScanOptions): Promise<FolderScan> {
  const files = new Set<number>();
  const folders = new Set([path]);
  for await (const found of discoverFiles([{ path, name: '' }], signal)) {
    if (found.kind !== 'file') continue;
    if (folders.size < mostFolders) folders.add(dirname(found.path));
    const details = await stat(found.path).catch(() => null); // gone again since it was listed
    if (details) files.add(numberOf(`${found.label}\0${details.size}\0${details.mtimeMs}`));
  }
  return { files, folders: [...folders] };
}

/** 48 bits of a text. That two of a hundred thousand meet in one has a chance of one in fifty thousand, and costs a late look. */
const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 6);
