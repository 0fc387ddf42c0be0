import { openZip } from '#main/import/zip/open-zip.ts';
import { salvageZip } from '#main/import/zip/salvage-zip.ts';
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
  if (!opened.ok) return yield* walkBrokenZip(from, container, { sizeLimitBytes, budget, isWanted });
  const archive = opened.value;
  const placeOf = namePlaces(container);
  let done = 0;
  try {
    for await (const found of archive.entries()) {
      if (!found.ok) return yield { problem: problemAt(container, found.error.code, found.error.place) };
      const { name, modifiedAt } = found.value;
      done++;
      if (name.split('/').some(isPassedOver)) continue;
      const place = placeOf(name);
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

/** Gives files of one name places of their own. */
function namePlaces(container: MeetingPlace): (name: string) => MeetingPlace {
  const names = new Map<string, number>();
  return name => {
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return placeInside(container, times === 1 ? name : `${name} (${times})`);
  };
}

/** What the first file of a document is called that is packed as an archive: its parts are no files of news. */
const partOfDocument =
  /^(?:mimetype$|\[content_types\]\.xml$|(?:_rels|docprops|customxml|word|xl|ppt|meta-inf)\/)/i;

/** Takes what is whole out of an archive whose directory can't be read, and reports the archive as broken at the end. */
async function* walkBrokenZip(
  from: string | Uint8Array,
  container: MeetingPlace,
  { sizeLimitBytes, budget, isWanted }: UnpackingOptions,
): AsyncGenerator<Unpacked> {
  const placeOf = namePlaces(container);
  let taken = 0;
  try {
    for await (const { name, modifiedAt, content } of salvageZip(from, sizeLimitBytes)) {
      if (taken === 0 && partOfDocument.test(name)) break;
      taken++;
      if (!spend(budget, content.ok ? content.value.length : 0))
        return yield { problem: problemAt(container, 'archive-limit', String(taken - 1)) };
      if (name.split('/').some(isPassedOver)) continue;
      const place = placeOf(name);
      if (!isWanted(place.label)) continue;
      if (!content.ok) yield { problem: problemAt(place, content.error.code, content.error.place) };
      else if (content.value.length === 0) yield { problem: problemAt(place, 'empty-file', null) };
      else yield { place, bytes: content.value, modifiedAt };
    }
  } catch {
    // The file can't be read on: what was taken stays.
  }
  yield { problem: problemAt(container, taken > 0 ? 'part-broken' : 'broken-file', null) };
}
