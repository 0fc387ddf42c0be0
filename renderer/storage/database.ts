import Dexie, { type Table } from 'dexie';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { Correction, StandingRejection } from '#shared/domain/correction/correction.ts';
import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { Source, SourceText } from '#shared/domain/source/source.ts';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { ArticleId, CorrectionId, ImportRunId, SourceId } from '#shared/ids/ids.ts';

/**
 * A summary with its sort keys. IndexedDB leaves records without a key out of an index, so what is missing gets
 * `lastKey`, which sorts after every date and every word.
 */
export interface ArticleRecord extends ArticleSummary {
  readonly publishedKey: string;
  readonly titleKey: string;
  readonly outletKey: string;
}

/** What an article puts on the timeline, with the hashes of all dates that were found in it (see `date-keys.ts`). */
export interface EventsRecord extends ArticleEvents {
  /** Absent where the record was written by version 1. */
  readonly dateKeys?: readonly number[];
}

export interface OutcomeRecord extends ImportOutcome {
  readonly runId: ImportRunId;
}

/** Counts writes, so that a view can follow a whole table without reading it. */
export interface CounterRecord {
  readonly name: 'events';
  readonly value: number;
}

/** Sorts after every sort key that a real value gives. */
export const lastKey = '\uffff';

/** The tables of one collection. Light and heavy parts of an article are apart: lists read only the light one. */
export class CollectionDatabase extends Dexie {
  declare readonly articles: Table<ArticleRecord, ArticleId>;
  declare readonly bodies: Table<ArticleBody, ArticleId>;
  declare readonly sources: Table<Source, SourceId>;
  declare readonly sourceTexts: Table<SourceText, SourceId>;
  declare readonly events: Table<EventsRecord, ArticleId>;
  declare readonly runs: Table<ImportRun, ImportRunId>;
  declare readonly outcomes: Table<OutcomeRecord, [ImportRunId, string]>;
  declare readonly corrections: Table<Correction, CorrectionId>;
  declare readonly rejections: Table<StandingRejection, string>;
  declare readonly counters: Table<CounterRecord, CounterRecord['name']>;

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
  }

  /** Call inside each transaction that writes events. */
  async countEventsWrite(): Promise<void> {
    const counter = await this.counters.get('events');
    await this.counters.put({ name: 'events', value: (counter?.value ?? 0) + 1 });
  }
}

/** Name of the database of the one collection there is today. */
export const defaultCollectionName = 'mizan-collection';
