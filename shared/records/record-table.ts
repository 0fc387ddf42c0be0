import type { ImportNoteCode } from '#shared/domain/import-run/import-run.ts';
import type { Span } from '#shared/domain/article/span.ts';

/**
 * How a stretch of a file writes a text: as it is, in quotes with quotes doubled (RFC 4180, section 2.7), in quotes with
 * backslashes (as databases export), or as a string of JSON (RFC 8259, section 7).
 */
export type Writing = 'plain' | 'doubled-quotes' | 'backslashes' | 'json';

/** A stretch of the source that holds a text, or a piece of one; without its quotes. */
export interface ValuePart extends Span {
  readonly writing: Writing;
  /** Set in bold. */
  readonly isStrong?: true;
}

/** The value of one field of one record. */
export interface RecordValue {
  /** More than one where the value is a list. Never empty. */
  readonly parts: readonly ValuePart[];
  /** The parts are pieces of one running text, as in a message with links in it, and not the items of a list. */
  readonly isRunning?: boolean;
}

/** One record of a file: a row of a table, an object of a list. */
export interface TableRecord {
  /** Where the file counts it: 1 is the first, what is left out counts too. */
  readonly number: number;
  /** All of it. */
  readonly span: Span;
  /** What stands above its list and holds for it, as members of an object of JSON. */
  readonly head?: string;
  /** In the order of the table's fields; null (or nothing at all) where the record has none. */
  readonly values: readonly (RecordValue | null | undefined)[];
}

export interface TableNote {
  readonly code: Extract<
    ImportNoteCode,
    'records-left-out' | 'part-broken' | 'part-not-read' | 'text-repaired'
  >;
  readonly place: string;
}

/** The records of a file, each value with its place; nothing is decoded yet. */
export interface RecordTable {
  readonly fields: readonly string[];
  /** The fields by which a table of the same kind is known again: those that every record may be expected to have. */
  readonly keyFields: readonly string[];
  readonly records: readonly TableRecord[];
  readonly notes: readonly TableNote[];
}

/** Most fields that a table may have: more are not columns but data. */
export const fieldLimit = 1000;
