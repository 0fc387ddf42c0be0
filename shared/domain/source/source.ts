import type { SourceId } from '#shared/ids/ids.ts';

/** A place where a file with these bytes was seen. `path` is for showing, never for opening. */
export interface SourcePlace {
  readonly path: string;
  readonly modifiedAt: string | null;
}

/** A file that was imported, known by its content: the same bytes in two folders are one source, two places. */
export interface Source {
  readonly id: SourceId;
  readonly places: readonly SourcePlace[];
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly encoding: string;
  readonly articleCount: number;
  readonly importedAt: string;
}

/** The decoded text of a source, which every source span points into. */
export interface SourceText {
  readonly sourceId: SourceId;
  readonly text: string;
}
