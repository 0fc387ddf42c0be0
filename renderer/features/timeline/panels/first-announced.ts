import type { Announcement } from '#shared/timeline/gather/reported-event.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { articlesOf, firstPublished } from './event-reports.ts';
import { orderReports, type Publications } from './report-order.ts';

/** An announcement and the mark of the article that had it first. */
export interface FirstAnnounced {
  readonly announcement: Announcement;
  readonly mark: ReportedMark;
}

/**
 * Of what some of the marks of an event announce, what was announced first, by the rules that say who reported first; null
 * where none of them announces anything.
 */
export function firstAnnounced(
  announcements: readonly Announcement[],
  marks: readonly ReportedMark[],
  publications: Publications,
): FirstAnnounced | null {
  const announcing = (row: number) =>
    announcements.find(({ isAnnounced, marks: rows }) => isAnnounced && rows.includes(row));
  const own = marks.filter(({ row }) => announcing(row));
  const mark = firstPublished(own, orderReports(articlesOf(own), publications));
  const announcement = mark && announcing(mark.row);
  return mark && announcement ? { announcement, mark } : null;
}
