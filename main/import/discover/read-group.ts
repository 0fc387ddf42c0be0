import type { MetFile } from './met-file.ts';

/** Bytes of files that are held at once; a single file may be larger, up to the limit on files. */
const bytesPerGroup = 4 * 1024 * 1024;

/** Takes the next files until there are enough of them or of their bytes. Empty when no file is left. */
export async function readGroup(
  files: AsyncGenerator<MetFile>,
  options: { readonly most: number; readonly signal: AbortSignal },
): Promise<readonly MetFile[]> {
  const group: MetFile[] = [];
  let bytes = 0;
  while (group.length < options.most && bytes < bytesPerGroup && !options.signal.aborted) {
    const next = await files.next();
    if (next.done === true) break;
    bytes += next.value.source?.bytes.length ?? 0;
    group.push(next.value);
  }
  return group;
}
