import { passageOf } from '#renderer/features/timeline/panels/passage.ts';
import { labelWords } from '#renderer/features/timeline/words/label-words.ts';
import { zoneOfValue, zoneOfWords } from '#shared/analysis/dates/stated-zone.ts';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import { markFlags, type GatheredMarks } from '#shared/timeline/gather/reported-event.ts';
import type { ExportedMark } from '#shared/timeline/export/exported-mark.ts';
import { factsOfModelMark, type MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { doubtBits } from '#shared/timeline/timeline-units.ts';

/** More are not written into one file: each needs the text of its article. */
export const mostExported = 20_000;

const summariesAtOnce = 500;
const bodiesAtOnce = 4;

interface MarksToCollect {
  readonly model: TimelineModel;
  readonly gathered: GatheredMarks | null;
  /** Rows of the model. */
  readonly events: Uint32Array;
  /** Called with how many of the texts have been read. */
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

type CollectError = StoreError | { readonly code: 'cancelled' };
type Articles = Pick<ArticleStore, 'getSummaries' | 'getBody'>;

async function readSummaries(
  articles: Articles,
  ids: readonly ArticleId[],
): Promise<Result<ReadonlyMap<ArticleId, ArticleSummary>, StoreError>> {
  const found = new Map<ArticleId, ArticleSummary>();
  for (let at = 0; at < ids.length; at += summariesAtOnce) {
    const read = await articles.getSummaries(ids.slice(at, at + summariesAtOnce));
    if (!read.ok) return read;
    for (const summary of read.value) if (summary) found.set(summary.id, summary);
  }
  return ok(found);
}

function exported(
  mark: MarkFacts,
  summary: ArticleSummary | undefined,
  body: ArticleBody | null,
  gathered: GatheredMarks | null,
): ExportedMark {
  const passage = body && mark.expression >= 0 ? passageOf(body, mark.expression) : null;
  const stated =
    mark.expression < 0
      ? zoneOfValue(summary?.published?.value ?? '')
      : passage && zoneOfWords(passage.words, passage.after);
  const flags = gathered?.flags[mark.row] ?? 0;
  return {
    row: mark.row,
    articleId: mark.articleId,
    expression: mark.expression < 0 ? null : mark.expression,
    kind: mark.kind,
    unit: mark.unit,
    startMs: mark.startMs,
    endMs: mark.endMs,
    startCertain: (mark.doubts & doubtBits.start) === 0,
    endCertain: (mark.doubts & doubtBits.end) === 0,
    zone: mark.unit === 'time' ? stated : null,
    isWorkedOut: passage?.isWorkedOut ?? false,
    outlet: mark.outlet,
    title: summary?.title ?? '',
    label: passage ? labelWords(passage) : '',
    words: passage?.words ?? null,
    sentence: passage && `${passage.before}${passage.words}${passage.after}`,
    file: summary?.fileName ?? '',
    announced: (flags & markFlags.announced) > 0,
    resumed: (flags & markFlags.resumed) > 0,
    calledOff: (flags & markFlags.calledOff) > 0,
    disputed: (flags & markFlags.disputed) > 0,
    event: gathered?.events[mark.row] ?? -1,
    leading: (flags & markFlags.leading) > 0,
  };
}

/**
 * The first `mostExported` of these marks with all that a file says of them, in their order; a text is held no longer than
 * it is read.
 */
export async function collectMarks(
  articles: Articles,
  { model, gathered, events, onProgress, signal }: MarksToCollect,
): Promise<Result<readonly ExportedMark[], CollectError>> {
  const marks = [...events.subarray(0, mostExported)]
    .map(event => factsOfModelMark(model, event))
    .filter(mark => mark !== null);
  const ids = [...new Set(marks.map(({ articleId }) => articleId))];
  const summaries = await readSummaries(articles, ids);
  if (!summaries.ok) return summaries;
  const placesOf = new Map<ArticleId, number[]>();
  marks.forEach(({ articleId }, place) => {
    const places = placesOf.get(articleId);
    if (places) places.push(place);
    else placesOf.set(articleId, [place]);
  });
  const found: ExportedMark[] = [];
  for (let at = 0; at < ids.length; at += bodiesAtOnce) {
    if (signal.aborted) return err({ code: 'cancelled' });
    onProgress(at, ids.length);
    await Promise.all(
      ids.slice(at, at + bodiesAtOnce).map(async id => {
        const places = placesOf.get(id) ?? [];
        const needsText = places.some(place => (marks[place]?.expression ?? -1) >= 0);
        const body = needsText ? await articles.getBody(id) : null;
        for (const place of places) {
          const mark = marks[place];
          // A text that can't be read costs its passages and not the marks.
          if (mark)
            found[place] = exported(mark, summaries.value.get(id), body?.ok ? body.value : null, gathered);
        }
      }),
    );
  }
  return ok(found);
}
