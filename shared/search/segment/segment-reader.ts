import type { ArticleId } from '#shared/ids/ids.ts';
import type { ValueField } from '#shared/search/search-fields.ts';

/** Positions of words in a title begin here; those in the text at 0. */
export const titleStart = 2 ** 20;

/** Documents of one segment (numbered from 0, rising) that hold a term. */
export interface DocumentPostings {
  readonly documents: Int32Array;
  /** How often each holds it. */
  readonly frequencies: Int32Array;
  /** 1 where it stands in the title. */
  readonly inTitle: Uint8Array;
}

/** Where a term stands in some documents. */
export interface Positions {
  /** Those of the n-th document are at `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  /** Rising in each document. Words of one text beyond a million share the last position, to which no word is next. */
  readonly positions: Int32Array;
}

/** One term of one segment. */
export interface TermPostings {
  readonly term: string;
  /** How many documents hold it, tombstoned ones included. */
  readonly documentCount: number;
  /** All of them, or only those that are among the candidates (rising). */
  readDocuments(candidates: Int32Array | null): Promise<DocumentPostings>;
  /** Where it stands in these documents (rising), each of which holds it; with a form, only where it is spelt so. */
  readPositions(documents: Int32Array, form: string | null): Promise<Positions>;
}

/** A column of values: the values of the n-th document are `values[ordinals[i]]` for i from `starts[n]` up to `starts[n + 1]`. */
export interface ValueColumn {
  /** Sorted by code unit, each once. */
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly ordinals: Uint32Array;
}

/** A segment: some articles with everything that they can be found by. It never changes but for its tombstones. */
export interface SegmentReader {
  readonly id: number;
  /** Tombstoned ones included. */
  readonly documentCount: number;
  /** How many words the documents have together, tombstoned ones included. */
  readonly wordCount: number;
  /** Documents that are no longer in the index, rising. */
  readonly deleted: Int32Array;
  /** In the order of the terms asked for; null where it has none. */
  findTerms(terms: readonly string[]): Promise<readonly (TermPostings | null)[]>;
  /** In the order of code units. */
  findTermsFrom(prefix: string): Promise<readonly TermPostings[]>;
  /** How many words each document has, title included. */
  readLengths(): Promise<Uint32Array>;
  /** Day on which the stated date of each begins, in days since 1970; `undated` where there is none. */
  readDays(): Promise<Int32Array>;
  /** When each was imported, in seconds since 1970. */
  readImportTimes(): Promise<Uint32Array>;
  readIds(): Promise<readonly ArticleId[]>;
  /** Those of a few documents, in the order asked for, without reading all. */
  readIdsOf(documents: Int32Array): Promise<readonly ArticleId[]>;
  readValues(field: ValueField): Promise<ValueColumn>;
}

/** The day of documents without a date: before all others. */
export const undated = -(2 ** 31);
