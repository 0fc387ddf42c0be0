import type { SourceId } from '#shared/ids/ids.ts';
import type { RecordLayout } from '#shared/domain/source/record-mapping.ts';
import type { MediumPlace } from './medium-place.ts';

/** A place where a file with these bytes was seen. `path` is for showing, never for opening. */
export interface SourcePlace {
  /** Names of containers and what is in them are parted by ` › `. */
  readonly path: string;
  /** Stands for the file's full path, so that a file that changed is known as the same; null where it has none (a dropped file). */
  readonly key: string | null;
  readonly modifiedAt: string | null;
}

/** A file that was imported, known by its content: the same bytes in two folders are one source, two places. */
export interface Source {
  readonly id: SourceId;
  /** Where a file with these bytes was seen last; none once other bytes were found at all of them. */
  readonly places: readonly SourcePlace[];
  /** Where a file had these bytes and has others now. */
  readonly formerPlaces: readonly SourcePlace[];
  readonly sizeBytes: number;
  readonly mediaType: string;
  /** Null for media that are not text. */
  readonly encoding: string | null;
  readonly articleCount: number;
  readonly importedAt: string;
}

/** The text that every source span points into: the decoded file, or what was read out of a medium without text of its own. */
export interface SourceText {
  readonly sourceId: SourceId;
  readonly text: string;
  /** Empty for text files. */
  readonly places: readonly MediumPlace[];
  /** Null unless the file holds records. */
  readonly records: RecordLayout | null;
}

/** Whether two places are one: by their keys, or where one has none by the path that is shown. */
export const isSamePlace = (a: SourcePlace, b: SourcePlace): boolean =>
  a.key !== null && b.key !== null ? a.key === b.key : a.path === b.path;

/** The bytes of a source as they were read, so that it can be shown and verified after the file is gone. */
export interface Original {
  readonly sourceId: SourceId;
  readonly bytes: Uint8Array;
  readonly compression: 'gzip' | 'none';
}
