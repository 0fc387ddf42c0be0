import { setPublished } from '#renderer/operations/correct-article.ts';
import type { History } from '#renderer/operations/history.ts';
import type { PublishedDate, PublishedPrecision } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';

/** What the data of a drag from the undated tray is called; its text is the article's id. */
export const articleDragType = 'application/x-mizan-article';

const lengths: Readonly<Record<PublishedPrecision, number>> = { time: 16, day: 10, month: 7, year: 4 };

/** The analyst's date that names the unit of time in which a range begins. */
export const publishedIn = ({ startMs }: CivilRange, precision: PublishedPrecision): PublishedDate => ({
  value: new Date(startMs).toISOString().slice(0, lengths[precision]),
  precision,
  provenance: 'analyst',
  source: null,
});

/** Dates an article by the place on the timeline where it was dropped; undoable as any date that an analyst sets. */
export const dateByDrop = (
  ports: { readonly articles: ArticleStore; readonly history: History },
  id: ArticleId,
  range: CivilRange,
  precision: PublishedPrecision,
): Promise<Result<null, StoreError>> => setPublished(ports, id, publishedIn(range, precision));
