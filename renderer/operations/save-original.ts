import { savableName } from '#shared/domain/source/file-name.ts';
import type { Source } from '#shared/domain/source/source.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { OriginalError, OriginalStore } from '#shared/stores/original-store.ts';

interface Ports {
  readonly originals: OriginalStore;
  /** Offers a file to save. */
  readonly download: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** Offers the file that articles were read from, as it was imported, under its own name. */
export async function saveOriginal(
  { originals, download }: Ports,
  { id, places, formerPlaces }: Source,
): Promise<Result<null, OriginalError>> {
  const found = await originals.get(id);
  if (!found.ok) return found;
  const path = [...places, ...formerPlaces][0]?.path ?? '';
  download(savableName(path, id.slice(0, 16)), found.value);
  return ok(null);
}
