import type { SplitArticle } from '#shared/analysis/articles/split-source.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { GoldArticle, GoldDump } from './dump-gold.ts';

/** What was found in one dump, beside what must be. */
export interface ReadDump {
  readonly dump: GoldDump;
  readonly found: readonly SplitArticle[];
}

/** The beginning of a text, on one line. */
export const excerpt = (text: string): string => text.slice(0, 70).replaceAll(/[\r\n]+/g, ' ⏎ ');

/** Where the text of a found article stands in its source. */
export const runsOf = (article: SplitArticle): readonly Span[] =>
  article.sourceMap.map(run => ({ start: run.source, end: run.source + run.length }));

/** One byte for each unit of the source, set where a span covers it. */
export function coverOf(length: number, spans: readonly Span[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of spans) cover.fill(1, start, end);
  return cover;
}

/** Where the text of an article stands by the gold. */
export const bodySpans = ({ body }: GoldArticle): readonly Span[] =>
  body.map(([start, end]) => ({ start, end }));

function overlap(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

/** For each article of the gold the found one that shares most of its text; null where none does. */
export function partnersOf({ dump, found }: ReadDump): readonly (SplitArticle | null)[] {
  const free = new Set(found);
  return dump.articles.map(article => {
    let best: SplitArticle | null = null;
    let most = 0;
    for (const candidate of free) {
      const shared = overlap(bodySpans(article), runsOf(candidate));
      if (shared > most) [best, most] = [candidate, shared];
    }
    if (best) free.delete(best);
    return best;
  });
}

/** A headline without the number or bullet that a digest gives it. */
export const withoutMarker = (title: string): string => title.replace(/^(?:\(?\d+\s*[-.)]|[*•#-])\s*/, '');
