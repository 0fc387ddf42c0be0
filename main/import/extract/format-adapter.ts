import type { DecodedSource, ImportNote } from '#main/import/decode/decode-source.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import type { RecordLayout, RecordMapping, SavedMapping } from '#shared/domain/source/record-mapping.ts';
import type { Result } from '#shared/result/result.ts';
import type { ExtractedDocument } from './extracted-document.ts';

/** The formats that are read. Containers (ZIP, mailboxes) are opened before; what is in them is read as files of its own. */
export const formatNames = [
  'plain',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'epub',
  'mail',
  'feed',
  'chat',
  'xlsx',
  'csv',
  'json',
  'json-lines',
] as const;
export type FormatName = (typeof formatNames)[number];

export interface FileToRead {
  /** The name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadingOptions {
  /** For files of records with the same fields. */
  readonly mappings: readonly SavedMapping[];
  /** For every file of records, whatever its fields; what it leaves out is worked out. */
  readonly mapping: Partial<RecordMapping> | null;
}

/** A file inside a file, which is imported in turn. */
export interface MemberFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What an adapter reads out of a file. */
export interface ReadDocument {
  readonly mediaType: string;
  /** Null for media that are not text. */
  readonly encoding: string | null;
  /** What all source spans point into: the decoded file, or for media without text of their own what was read out of them. */
  readonly text: string;
  /** Where stretches of `text` stand in a medium without text of its own; empty for text files. */
  readonly places: readonly MediumPlace[];
  /** What is analysed, each on its own, in the order of the file. */
  readonly documents: readonly ExtractedDocument[];
  readonly members: readonly MemberFile[];
  readonly records: RecordLayout | null;
  readonly notes: readonly ImportNote[];
}

export type Reading = Result<ReadDocument, ImportFailure>;

/**
 * Reads one format. Nothing is fetched and nothing of the file is run; input that is broken gives what can be read with
 * a note, or a coded failure. An adapter may throw on input that no rule foresaw: its caller makes `internal` of it.
 */
export type FormatAdapter =
  | {
      readonly takes: 'bytes';
      readonly read: (file: FileToRead, options: ReadingOptions) => Promise<Reading>;
    }
  | {
      readonly takes: 'text';
      readonly read: (source: DecodedSource, options: ReadingOptions) => Reading | Promise<Reading>;
    };
