import type { TimelineData } from '#shared/timeline/timeline-data.ts';

/** The outlet of a mark's article, as a row of `outlets`. */
export const outletOfMark = ({ columns, articleOutlets }: TimelineData, mark: number): number =>
  articleOutlets[columns.articles[mark] as number] as number;

/** The outlets of some marks, as rows of `outlets`. */
export const outletsOfMarks = (data: TimelineData, marks: readonly number[]): ReadonlySet<number> =>
  new Set(marks.map(mark => outletOfMark(data, mark)));

/** Whether all outlets of one of two groups tell the other, too; of articles without an outlet each may be of its own. */
export function isOfSameOutlets(
  data: TimelineData,
  first: readonly number[],
  second: readonly number[],
): boolean {
  const [own, other] = [outletsOfMarks(data, first), outletsOfMarks(data, second)];
  const [fewer, more] = own.size <= other.size ? [own, other] : [other, own];
  return [...fewer].every(outlet => more.has(outlet) && data.outlets[outlet] !== null);
}
