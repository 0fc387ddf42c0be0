import type { ArticleId } from '#shared/ids/ids.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import type { ReportOrder } from './report-order.ts';

/** What one outlet tells of an event. */
export interface OutletReports {
  readonly outlet: string | null;
  /** By publication, then in the order of time; several marks of one article stand together. */
  readonly marks: readonly ReportedMark[];
  readonly reportCount: number;
}

/** The articles of some marks, each once, in their order. */
export const articlesOf = (marks: readonly { readonly articleId: ArticleId }[]): readonly ArticleId[] => [
  ...new Set(marks.map(({ articleId }) => articleId)),
];

/** Marks by the publication of their articles, undated articles last; articles published together stay apart. */
function byPublication(marks: readonly ReportedMark[], { turns }: ReportOrder): readonly ReportedMark[] {
  const turnOf = ({ articleId }: ReportedMark): number => turns.get(articleId) ?? turns.size;
  return marks.toSorted((a, b) => turnOf(a) - turnOf(b) || a.startMs - b.startMs || a.row - b.row);
}

/** The mark whose article was published first; undefined of none. */
export const firstPublished = (
  marks: readonly ReportedMark[],
  order: ReportOrder,
): ReportedMark | undefined => byPublication(marks, order)[0];

/** Reports by outlet, the outlet that reported first before the others. */
export function groupByOutlet(marks: readonly ReportedMark[], order: ReportOrder): readonly OutletReports[] {
  const groups = new Map<string | null, ReportedMark[]>();
  for (const mark of byPublication(marks, order)) {
    const group = groups.get(mark.outlet);
    if (group) group.push(mark);
    else groups.set(mark.outlet, [mark]);
  }
  return [...groups].map(([outlet, group]) => ({
    outlet,
    marks: group,
    reportCount: articlesOf(group).length,
  }));
}

/** The same marks from the top of that list to its end. */
export const marksByOutlet = (marks: readonly ReportedMark[], order: ReportOrder): readonly ReportedMark[] =>
  groupByOutlet(marks, order).flatMap(({ marks: own }) => own);

/** Articles to be compared: the first of each outlet, in the order of publication; of one outlet alone its first ones. */
export function articlesToCompare(
  marks: readonly ReportedMark[],
  order: ReportOrder,
  limit: number,
): readonly ArticleId[] {
  const firsts = groupByOutlet(marks, order).flatMap(({ marks: [first] }) => (first ? [first] : []));
  const chosen = articlesOf(firsts);
  const others = chosen.length < 2 ? articlesOf(byPublication(marks, order)) : [];
  return [...new Set([...chosen, ...others])].slice(0, limit);
}

/** The outlets of some marks, each once, in their order; null for articles without one. */
export const outletsOf = (marks: readonly ReportedMark[]): readonly (string | null)[] => [
  ...new Set(marks.map(({ outlet }) => outlet)),
];
