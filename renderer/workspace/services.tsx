import { createContext, useContext } from 'react';
import type { EditWork } from '#renderer/operations/edit-work.ts';
import type { EventsSource } from '#renderer/operations/events-source.ts';
import type { FolderWatcher } from '#renderer/operations/folder-watcher.ts';
import type { History } from '#renderer/operations/history.ts';
import type { Importer } from '#renderer/operations/importer.ts';
import type { Reanalyser } from '#renderer/operations/reanalyser.ts';
import type { Remapper } from '#renderer/operations/remapper.ts';
import type { ReuseFinder } from '#renderer/operations/reuse-finder.ts';
import type { Searcher } from '#renderer/operations/searcher.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import type { HostCapabilities } from '#shared/host/host-api.ts';
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

/** What the composition root gives to every view. */
export interface Services {
  readonly host: HostConnection<MessagePort, File>;
  readonly capabilities: HostCapabilities;
  readonly articles: ArticleStore;
  readonly eventsSource: EventsSource;
  readonly comparisons: ComparisonStore;
  readonly corrections: CorrectionStore;
  readonly runs: ImportRunStore;
  readonly originals: OriginalStore;
  readonly reanalysis: ReanalysisStore;
  readonly records: RecordFileStore;
  readonly reuse: ReuseStore;
  readonly timelineViews: TimelineViewStore;
  readonly savedSearches: SavedSearchStore;
  readonly importer: Importer;
  readonly watcher: FolderWatcher;
  readonly reanalyser: Reanalyser;
  readonly remapper: Remapper;
  readonly reuseFinder: ReuseFinder;
  readonly searcher: Searcher;
  readonly edits: EditWork;
  readonly history: History;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

/** The services of the app; throws outside the provider, which is a bug. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices stands outside the ServicesProvider');
  return services;
}
