import { isoUnitOf } from '#renderer/features/timeline/words/date-words.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import { firstDayOf, type CivilRange } from '#shared/timeline/civil-range.ts';

/** What the data of a drag from the undated tray is called; its text is the article's id. */
export const articleDragType = 'application/x-mizan-article';

/** The analyst's date that names exactly a day, a month or a year; of any other range the day in which it begins. */
export function publishedIn(range: CivilRange): PublishedDate {
  const value = isoUnitOf(range) ?? firstDayOf(range);
  const precision = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
  return { value, precision, provenance: 'analyst', source: null };
}
