import Dexie, { type Table } from 'dexie';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { ArticleReuse, Cluster } from '#shared/domain/comparison/reuse.ts';
import type { SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import type { Correction, StandingRejection } from '#shared/domain/correction/correction.ts';
import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { Sighting } from '#shared/domain/source/sighting.ts';
import type { Original, Source, SourcePlace, SourceText } from '#shared/domain/source/source.ts';
import type { SavedTimelineView } from '#shared/domain/timeline/saved-timeline-view.ts';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { SavedSearch } from '#shared/domain/search/saved-search.ts';
import type {
  ArticleId,
  ClusterId,
  ComparisonId,
  ComparisonMarkId,
  CorrectionId,
  ImportRunId,
  SavedSearchId,
  SourceId,
  TimelineViewId,
} from '#shared/ids/ids.ts';
import type { UnnamedBody } from '#shared/import-stream/pack-source.ts';
import type { Packed } from '#shared/packed/packed-json.ts';
import type { SavedMapping } from '#shared/domain/source/record-mapping.ts';

/** Absent where the record was written by an older version (see `completeSummary`). */
type NewSinceVersion1 = 'origin' | 'textHash' | 'tags';

/**
 * A summary with its sort keys. IndexedDB leaves records without a key out of an index, so what is missing gets
 * `lastKey`, which sorts after every date and every word.
 */
export interface ArticleRecord
  extends Omit<ArticleSummary, NewSinceVersion1>, Partial<Pick<ArticleSummary, NewSinceVersion1>> {
  readonly publishedKey: string;
  readonly titleKey: string;
  readonly outletKey: string;
}

/** What an article puts on the timeline, with the hashes of all dates that were found in it (see `date-keys.ts`). */
export interface EventsRecord extends ArticleEvents {
  /** Absent where the record was written by version 1. */
  readonly dateKeys?: readonly number[];
}

/** As versions before 3 wrote it, a place has no key. */
export type StoredPlace = Omit<SourcePlace, 'key'> & { readonly key?: string | null };

/** What versions before 3 did not write is absent (see `completeSource`). */
export interface SourceRecord extends Omit<Source, 'places' | 'formerPlaces'> {
  readonly places: readonly StoredPlace[];
  readonly formerPlaces?: readonly SourcePlace[];
  /** The keys of `places`, for their index. */
  readonly placeKeys?: readonly string[];
  /** Set where an article of it stood as a copy of one that has changed since: it has to be read again. */
  readonly isIncomplete?: true;
}

/** As it was stored before texts were packed; versions before 3 knew none of its other fields. */
type PlainSourceText = Pick<SourceText, 'sourceId' | 'text'> & Partial<SourceText>;

/** A source text with its text packed: a third of the size. */
export interface PackedSourceText extends Omit<SourceText, 'text'> {
  readonly packed: Packed<string>;
}

export type SourceTextRecord = PackedSourceText | PlainSourceText;

/** An article's body, of which IndexedDB sees the bytes and the one field that is looked for: a quarter of the size. */
export interface PackedBody extends Pick<ArticleBody, 'articleId' | 'analysisVersion'> {
  readonly packed: Packed<UnnamedBody>;
}

/** Before bodies were packed they were stored as they are. */
export type BodyRecord = PackedBody | ArticleBody;

export interface OutcomeRecord extends ImportOutcome {
  readonly runId: ImportRunId;
}

/** With the articles that it is about, for their index. */
export type ComparisonMarkRecord = ComparisonMark & { readonly articles: readonly ArticleId[] };

/**
 * The sketches of some articles (see `shared/reuse`), put down together as a batch brought them. Blocks are only added:
 * what a later one holds of an article goes before what an earlier one does.
 */
export interface SketchBlock {
  readonly key?: number;
  /** Of the rules that made the sketches. */
  readonly version: number;
  readonly ids: readonly ArticleId[];
  /** Where the sketch of each ends in `bytes`. */
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

/** What the search index has to look at again since a transaction wrote it (see `noteChanged`). */
export interface SearchQueueEntry {
  readonly key?: number;
  /** Articles that came, changed or went. */
  readonly ids: readonly ArticleId[];
  /** Of `ids`: counted by an index, without reading them. */
  readonly size: number;
  /** When it came, in milliseconds since 1970. */
  readonly queuedAt: number;
  /** Set where what is found in every article with these words may have changed. */
  readonly words?: string;
}

/**
 * `events` counts writes, so that a view can follow a whole table without reading it; `successions` the articles that
 * have gone on in a changed file under a name that no longer tells their source; `texts` those that came, went or got
 * another text, and the `reuse` ones how many of these were known and which rules held when reuse was last looked for; the
 * others what is kept.
 */
export interface CounterRecord {
  readonly name:
    | 'articles'
    | 'events'
    | 'successions'
    | 'originals'
    | 'original-bytes'
    | 'texts'
    | 'reuse-texts'
    | 'reuse-version';
  readonly value: number;
}

/** A choice that holds for one collection; absent is as it was first. */
export interface ChoiceRecord {
  readonly name: 'keeps-originals';
  readonly value: boolean;
}

/** Sorts after every sort key that a real value gives. */
export const lastKey = '\uffff';

/**
 * The tables of one collection. Light and heavy parts of an article are apart: lists read only the light one. Once a newer
 * version opens it elsewhere, or it is deleted there, it is closed here for good: all that is asked of it fails with `closed`.
 */
export class CollectionDatabase extends Dexie {
  declare readonly articles: Table<ArticleRecord, ArticleId>;
  declare readonly bodies: Table<BodyRecord, ArticleId>;
  declare readonly sources: Table<SourceRecord, SourceId>;
  declare readonly sourceTexts: Table<SourceTextRecord, SourceId>;
  declare readonly originals: Table<Original, SourceId>;
  declare readonly sightings: Table<Sighting, [SourceId, number]>;
  declare readonly events: Table<EventsRecord, ArticleId>;
  declare readonly runs: Table<ImportRun, ImportRunId>;
  declare readonly outcomes: Table<OutcomeRecord, [ImportRunId, string]>;
  declare readonly corrections: Table<Correction, CorrectionId>;
  declare readonly rejections: Table<StandingRejection, string>;
  declare readonly counters: Table<CounterRecord, CounterRecord['name']>;
  declare readonly choices: Table<ChoiceRecord, ChoiceRecord['name']>;
  declare readonly mappings: Table<SavedMapping, SavedMapping['signature']>;
  declare readonly sketches: Table<SketchBlock, number>;
  declare readonly reuse: Table<ArticleReuse, ArticleId>;
  declare readonly clusters: Table<Cluster, ClusterId>;
  declare readonly comparisons: Table<SavedComparison, ComparisonId>;
  declare readonly comparisonMarks: Table<ComparisonMarkRecord, ComparisonMarkId>;
  declare readonly timelineViews: Table<SavedTimelineView, TimelineViewId>;
  declare readonly searchQueue: Table<SearchQueueEntry, number>;
  declare readonly savedSearches: Table<SavedSearch, SavedSearchId>;

  constructor(name: string) {
    // Relaxed: a batch is acknowledged when the system has it; a power cut can lose it, and the next import resumes.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      articles: 'id, publishedKey, titleKey, outletKey, importedAt',
      bodies: 'articleId',
      sources: 'id',
      sourceTexts: 'sourceId',
      events: 'articleId',
      runs: 'id, startedAt',
      outcomes: '[runId+path]',
      counters: 'name',
    });
    // Version 1 knew no corrections and could not tell which articles older rules had read. Nothing is rewritten: the
    // index is built of what the bodies say themselves, and records of events without `dateKeys` are looked into.
    this.version(2).stores({
      bodies: 'articleId, analysisVersion',
      corrections: 'id, articleId',
      rejections: 'key',
    });
    // Version 2 kept no files, did not know by their place that they had changed, nor by their text that articles repeat
    // each other. Again nothing is rewritten: older records stand in no index on what they lack. A place gets its key when
    // its file is seen again; of older articles copies are stored.
    this.version(3).stores({
      articles: 'id, publishedKey, titleKey, outletKey, importedAt, sourceId, textHash, origin.thread.root',
      sources: 'id, *placeKeys',
      sourceTexts: 'sourceId, records.signature',
      originals: 'sourceId',
      sightings: '[sourceId+ordinal], articleId',
      choices: 'name',
      mappings: 'signature',
    });
    // Version 3 knew no comparisons and nothing of reused text. Its articles stand in no block of sketches, and get
    // theirs from their bodies when reuse is first looked for.
    this.version(4).stores({
      sketches: '++key',
      reuse: 'articleId',
      clusters: 'id',
      comparisons: 'id, changedAt',
      comparisonMarks: 'id, *articles',
    });
    // Version 4 knew no tags and kept no looks at the timeline. Its articles have none, and stand in no lane by name until
    // they are read again (see `analysisVersion`).
    this.version(5).stores({
      articles:
        'id, publishedKey, titleKey, outletKey, importedAt, sourceId, textHash, origin.thread.root, *tags',
      timelineViews: 'id, changedAt',
    });
    // Version 5 knew no search. Nothing is queued: that there is no index yet says that every article is to go into it.
    this.version(6).stores({
      searchQueue: '++key, size',
      savedSearches: 'id, changedAt',
    });
    // Dexie closes, and opens again with the next operation: an older window would write without what is new. `false` ends
    // the chain, at whose other end Dexie does that.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }

  /** Call inside each transaction that writes events. */
  async countEventsWrite(): Promise<void> {
    const counter = await this.counters.get('events');
    await this.counters.put({ name: 'events', value: (counter?.value ?? 0) + 1 });
  }
}

/** Name of the database of the one collection there is today. */
export const defaultCollectionName = 'mizan-collection';
