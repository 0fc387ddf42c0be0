import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { PaneNumber, SentencePlace } from './comparison-model.ts';
import type { ComparisonMarks } from './use-marks.ts';

/** A mark with where its passages stand now, in the order the mark has them; no places where one is gone. */
export interface ListedMark {
  readonly mark: ComparisonMark;
  readonly places: readonly SentencePlace[];
}

/** What was noted and decided, the newest first. */
export function listMarks({ articles, all, placed }: ComparisonMarks): readonly ListedMark[] {
  const found = new Map<ComparisonMark, readonly SentencePlace[]>();
  const add = (
    mark: ComparisonMark,
    places: readonly { article: number; sentences: readonly number[] }[],
  ): void => {
    const inOrder = mark.passages.flatMap(({ articleId }) => {
      const place = places.find(({ article }) => articles[article]?.id === articleId);
      return place ? [{ pane: place.article as PaneNumber, sentence: place.sentences[0] ?? 0 }] : [];
    });
    found.set(mark, inOrder);
  };
  for (const { mark, places } of placed.notes) add(mark, places);
  for (const {
    mark,
    articles: [a, b],
    sentences,
  } of [...placed.pairs, ...placed.dismissed]) {
    add(mark, [
      { article: a, sentences: sentences[0] },
      { article: b, sentences: sentences[1] },
    ]);
  }
  return all.toReversed().map(mark => ({ mark, places: found.get(mark) ?? [] }));
}
