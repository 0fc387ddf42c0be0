import type { GrantId, ImportRunId } from '#shared/ids/ids.ts';

/** Why a file was not (or only partly) read. Every code has a sentence in `renderer/messages`. */
export const importFailureCodes = [
  'empty-file',
  'not-text',
  'undecodable',
  'too-large',
  'unreadable',
  'vanished',
  'not-a-file',
  'no-article',
  'unsupported-format',
  'broken-file',
  'encrypted',
  'scanned-pdf',
  'unknown-field',
  'archive-limit',
  'took-too-long',
  'took-too-much-memory',
  'internal',
] as const;
export type ImportFailureCode = (typeof importFailureCodes)[number];

/** Codes of notes on files that were read all the same. */
export const importNoteCodes = [
  'wrong-encoding-declared',
  'mixed-encodings',
  'undecodable-bytes',
  'text-garbled',
  'text-repaired',
  'link-not-followed',
  'part-not-read',
  'part-broken',
  'records-left-out',
  /** Of a chat: thanks and greetings. Nothing is missing. */
  'short-messages-left-out',
  /** Stands for a failure: the file is kept all the same, so that the analyst can say which field is the text. */
  'no-text-field',
] as const;
export type ImportNoteCode = (typeof importNoteCodes)[number];

/**
 * `updated`: other bytes were found at a place that the collection knew, and took the place of those before.
 * `duplicate`: everything in the file is stored already, from other files.
 */
export type ImportOutcomeStatus =
  'imported' | 'updated' | 'unchanged' | 'duplicate' | 'partly-read' | 'failed';

/** What became of one file. `place` says where in the file (a byte offset, a line), in words that need no translation. */
export interface ImportOutcome {
  readonly path: string;
  readonly status: ImportOutcomeStatus;
  readonly code: ImportFailureCode | ImportNoteCode | null;
  readonly place: string | null;
  readonly articleCount: number;
}

export interface ImportCounts {
  readonly filesFound: number;
  readonly filesDone: number;
  readonly bytesDone: number;
  /** Those that the collection did not hold. */
  readonly articles: number;
  /**
   * Articles that files have besides others, and that repeat one of the collection word for word: they are stored with it.
   * Absent where that was not counted.
   */
  readonly repeats?: number;
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicate: number;
  readonly partlyRead: number;
  readonly failed: number;
}

export const noImportCounts: ImportCounts = {
  filesFound: 0,
  filesDone: 0,
  bytesDone: 0,
  articles: 0,
  repeats: 0,
  imported: 0,
  updated: 0,
  unchanged: 0,
  duplicate: 0,
  partlyRead: 0,
  failed: 0,
};

/** By how much counts that the importer made change with what the collection made of its files. */
export type CountShift = Required<
  Pick<ImportCounts, 'articles' | 'repeats' | 'imported' | 'updated' | 'unchanged' | 'duplicate'>
>;

export const noCountShift: CountShift = {
  articles: 0,
  repeats: 0,
  imported: 0,
  updated: 0,
  unchanged: 0,
  duplicate: 0,
};

/** Counts, or another shift, with a shift added. */
export const shiftCounts = <Counts extends ImportCounts | CountShift>(
  counts: Counts,
  shift: CountShift,
): Counts => ({
  ...counts,
  articles: counts.articles + shift.articles,
  repeats: (counts.repeats ?? 0) + shift.repeats,
  imported: counts.imported + shift.imported,
  updated: counts.updated + shift.updated,
  unchanged: counts.unchanged + shift.unchanged,
  duplicate: counts.duplicate + shift.duplicate,
});

/** `interrupted`: the window or the program went away in the middle; importing the same files again resumes. */
export type ImportRunState = 'running' | 'done' | 'cancelled' | 'failed' | 'interrupted';

/** What was chosen for a run, as the host named it then. Its `id` means nothing any more once the program has ended. */
export interface ChosenPath {
  readonly id: GrantId;
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** How a run came about. */
export interface RunOrigin {
  readonly grants: readonly ChosenPath[];
  /** The run whose failed files were read again, and nothing else. */
  readonly retries: ImportRunId | null;
  /** Begun by a change in a watched folder, not by the user. */
  readonly isWatched: boolean;
}

export interface ImportRun {
  readonly id: ImportRunId;
  /** What the user chose, as shown. */
  readonly label: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly state: ImportRunState;
  readonly counts: ImportCounts;
  /** Absent where that was not kept. */
  readonly origin?: RunOrigin;
}
