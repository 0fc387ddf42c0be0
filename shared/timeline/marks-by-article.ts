import type { RaggedRows, TimelineData } from './timeline-data.ts';

/** For each article of the data those of the marks (rows of the data, ascending; null for all) that are its own, ascending. */
export function marksByArticle(
  { articleIds, columns: { articles } }: TimelineData,
  marks: Uint32Array | null = null,
): RaggedRows {
  const count = marks?.length ?? articles.length;
  const markAt = (at: number): number => (marks ? (marks[at] as number) : at);
  const places = new Uint32Array(articleIds.length + 1);
  for (let at = 0; at < count; at++) (places[(articles[markAt(at)] as number) + 1] as number)++;
  for (let article = 1; article < places.length; article++)
    (places[article] as number) += places[article - 1] as number;
  const items = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const mark = markAt(at);
    items[(places[articles[mark] as number] as number)++] = mark;
  }
  // Where each article began it ends now.
  return { items, ends: places.subarray(0, articleIds.length) };
}
