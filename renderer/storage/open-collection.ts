import type { ArticleStore } from '#shared/stores/article-store.ts';
import type { ComparisonStore } from '#shared/stores/comparison-store.ts';
import type { CorrectionStore } from '#shared/stores/correction-store.ts';
import type { ImportRunStore } from '#shared/stores/import-run-store.ts';
import type { OriginalStore } from '#shared/stores/original-store.ts';
import type { ReanalysisStore } from '#shared/stores/reanalysis-store.ts';
import type { RecordFileStore } from '#shared/stores/record-file-store.ts';
import type { ReuseStore } from '#shared/stores/reuse-store.ts';
import type { SavedSearchStore } from '#shared/stores/saved-search-store.ts';
import type { TimelineViewStore } from '#shared/stores/timeline-view-store.ts';
import { createArticleRepository } from './article-repository.ts';
import { createComparisonRepository } from './comparison-repository.ts';
import { createCorrectionRepository } from './correction-repository.ts';
import { CollectionDatabase } from './database.ts';
import { createImportRunRepository } from './import-run-repository.ts';
import { createOriginalRepository } from './original-repository.ts';
import { createReanalysisRepository } from './reanalysis-repository.ts';
import { createRecordFileRepository } from './record-file-repository.ts';
import { createReuseRepository } from './reuse-repository.ts';
import { createSavedSearchRepository } from './saved-search-repository.ts';
import { createTimelineViewRepository } from './timeline-view-repository.ts';

export interface Collection {
  readonly articles: ArticleStore;
  readonly comparisons: ComparisonStore;
  readonly corrections: CorrectionStore;
  readonly runs: ImportRunStore;
  readonly originals: OriginalStore;
  readonly reanalysis: ReanalysisStore;
  readonly records: RecordFileStore;
  readonly reuse: ReuseStore;
  readonly timelineViews: TimelineViewStore;
  readonly savedSearches: SavedSearchStore;
}

/**
 * Opens a collection for the page: reading, following, and the analyst's own corrections. Imports and readings with
 * newer rules go through workers.
 */
export function openCollection(name: string): Collection {
  const database = new CollectionDatabase(name);
  return {
    articles: createArticleRepository(database),
    comparisons: createComparisonRepository(database),
    corrections: createCorrectionRepository(database),
    runs: createImportRunRepository(database),
    originals: createOriginalRepository(database),
    reanalysis: createReanalysisRepository(database),
    records: createRecordFileRepository(database),
    reuse: createReuseRepository(database),
    timelineViews: createTimelineViewRepository(database),
    savedSearches: createSavedSearchRepository(database),
  };
}
