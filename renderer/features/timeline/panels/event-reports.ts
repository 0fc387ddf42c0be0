import type { ArticleId } from '#shared/ids/ids.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';

/** What one outlet tells of an event. */
export interface OutletReports {
  readonly outlet: string | null;
  /** By publication, then in the order of time; several marks of one article stand together. */
  readonly marks: readonly ReportedMark[];
  readonly reportCount: number;
}

const publishedMs = ({ published }: ReportedMark): number => published?.startMs ?? Infinity;

/** By publication, undated articles last; articles published together stay apart. */
function byPublication(a: ReportedMark, b: ReportedMark): number {
  const [first, second] = [publishedMs(a), publishedMs(b)];
  if (first !== second) return first - second;
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return a.startMs - b.startMs || a.row - b.row;
}

/** The articles of some marks, each once, in their order. */
export const articlesOf = (marks: readonly { readonly articleId: ArticleId }[]): readonly ArticleId[] => [
  ...new Set(marks.map(({ articleId }) => articleId)),
];

/** Reports by outlet, the outlet that reported first before the others. */
export function groupByOutlet(marks: readonly ReportedMark[]): readonly OutletReports[] {
  const groups = new Map<string | null, ReportedMark[]>();
  for (const mark of marks.toSorted(byPublication)) {
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

/**
 * The articles that may have been the first: none of the others was surely published before them. Several of one day
 * whose time of day is not known cannot be told apart. Empty where no date of publication is known.
 */
export function firstReports(marks: readonly ReportedMark[]): ReadonlySet<ArticleId> {
  const earliestEnd = Math.min(...marks.map(({ published }) => published?.endMs ?? Infinity));
  return new Set(articlesOf(marks.filter(mark => publishedMs(mark) < earliestEnd)));
}

/** Articles to be compared: the first of each outlet, in the order of publication; of one outlet alone its first ones. */
export function articlesToCompare(marks: readonly ReportedMark[], limit: number): readonly ArticleId[] {
  const sorted = marks.toSorted(byPublication);
  const firsts = groupByOutlet(sorted).flatMap(({ marks: [first] }) => (first ? [first] : []));
  const chosen = articlesOf(firsts);
  return [...new Set([...chosen, ...(chosen.length < 2 ? articlesOf(sorted) : [])])].slice(0, limit);
}

/** The outlets of some marks, each once, in their order; null for articles without one. */
export const outletsOf = (marks: readonly ReportedMark[]): readonly (string | null)[] => [
  ...new Set(marks.map(({ outlet }) => outlet)),
];
