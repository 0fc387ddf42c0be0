import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import { noImportCounts } from '#shared/domain/import-run/import-run.ts';
import type { Source, SourcePlace, SourceText } from '#shared/domain/source/source.ts';
import { unpackJson } from '#shared/packed/packed-json.ts';
import type { ArticleRecord, SourceRecord, SourceTextRecord, StoredPlace } from './database.ts';

/** A summary with all of its fields, whichever version wrote it: older ones knew nothing of where an article comes from, nor of tags. */
export const completeSummary = (record: ArticleRecord): ArticleSummary => ({
  ...record,
  origin: record.origin ?? { url: null, thread: null, part: null },
  textHash: record.textHash ?? '',
  tags: record.tags ?? [],
});

export const completePlace = ({ key = null, ...place }: StoredPlace): SourcePlace => ({ ...place, key });

export const completeSource = ({
  placeKeys: _,
  isIncomplete: __,
  formerPlaces = [],
  ...source
}: SourceRecord): Source => ({
  ...source,
  places: source.places.map(completePlace),
  formerPlaces,
});

export function completeSourceText(record: SourceTextRecord): SourceText {
  if (!('packed' in record)) return { places: [], records: null, ...record };
  const { packed, ...about } = record;
  return { ...about, text: unpackJson(packed) };
}

/** A run whose counts are all there; versions before 3 counted no updates. */
export const completeRun = (run: ImportRun): ImportRun => ({
  ...run,
  counts: { ...noImportCounts, ...run.counts },
});
