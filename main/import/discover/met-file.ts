import { createHash } from 'node:crypto';
import type { ReadSource } from '#main/import/read-source.ts';
import type { ImportFailureCode, ImportNoteCode } from '#shared/domain/import-run/import-run.ts';

/** A file that was met, in a folder or in another file: its bytes, or why there are none. */
export type MetFile =
  | { readonly label: string; readonly source: ReadSource }
  | {
      readonly label: string;
      readonly source: null;
      readonly code: ImportFailureCode | ImportNoteCode;
      readonly place: string | null;
    };

/** Stands between the name of a container and that of what is in it. */
export const inside = ' › ';

/** A place in a folder or a container: what it is called in reports, and what it is known by. */
export interface MeetingPlace {
  readonly label: string;
  /** See `ReadSource.key`. */
  readonly key: string | null;
}

/** The place of a file inside a container, by its name there. */
export const placeInside = (container: MeetingPlace, name: string): MeetingPlace => ({
  label: `${container.label}${inside}${name}`,
  key:
    container.key === null
      ? null
      : createHash('sha256').update(`${container.key}\n${name}`).digest('hex').slice(0, 32),
});

/** The place of a piece of a file that has no name of its own, as a mail in a mailbox: what stands there today may stand elsewhere tomorrow. */
export const pieceInside = (container: MeetingPlace, range: string): MeetingPlace => ({
  label: `${container.label}${inside}${range}`,
  key: null,
});

export const problemAt = (
  { label }: MeetingPlace,
  code: ImportFailureCode | ImportNoteCode,
  place: string | null,
): MetFile => ({ label, source: null, code, place });
