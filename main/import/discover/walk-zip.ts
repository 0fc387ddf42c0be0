import { openZip } from '#main/import/zip/open-zip.ts';
import { isPassedOver } from './discover-files.ts';
import { placeInside, problemAt } from './met-file.ts';
import type { MeetingPlace, MetFile } from './met-file.ts';
import { spend } from './unpacking-budget.ts';
import type { UnpackingBudget } from './unpacking-budget.ts';
import type { IsWanted } from './wanted-paths.ts';

/** A file taken out of a container, or why one was not. */
export type Unpacked =
  | {
      readonly place: MeetingPlace;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly modifiedAt: string | null;
    }
  | { readonly problem: MetFile };

export interface UnpackingOptions {
  readonly sizeLimitBytes: number;
  readonly budget: UnpackingBudget;
  readonly isWanted: IsWanted;
}

/**
 * Takes the files out of an archive, one at a time and in the order of its directory. What systems leave behind is passed
 * over. Nothing is written anywhere: names only serve to tell files apart. The walk ends where the budget does.
 */
export async function* walkZip(
  from: string | Uint8Array,
  container: MeetingPlace,
  { sizeLimitBytes, budget, isWanted }: UnpackingOptions,
): AsyncGenerator<Unpacked> {
  const opened = await openZip(from);
  if (!opened.ok) return yield { problem: problemAt(container, opened.error.code, opened.error.place) };
  const archive = opened.value;
  const names = new Map<string, number>();
  let done = 0;
  try {
    for await (const found of archive.entries()) {
      if (!found.ok) return yield { problem: problemAt(container, found.error.code, found.error.place) };
      const { name, modifiedAt } = found.value;
      done++;
      if (name.split('/').some(isPassedOver)) continue;
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      const place = placeInside(container, times === 1 ? name : `${name} (${times})`);
      if (!isWanted(place.label)) continue;
      const read = await archive.read(found.value, sizeLimitBytes);
      if (!spend(budget, read.ok ? read.value.length : 0))
        return yield {
          problem: problemAt(container, 'archive-limit', `${done - 1} / ${archive.entryCount}`),
        };
      if (!read.ok) yield { problem: problemAt(place, read.error.code, read.error.place) };
      else if (read.value.length === 0) yield { problem: problemAt(place, 'empty-file', null) };
      else yield { place, bytes: read.value, modifiedAt };
    }
  } finally {
    archive.close();
  }
}
