import { describe, expect, it } from 'vitest';
import { createComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { buildComparedArticle } from '#shared/testing/build-comparison.ts';
import { leavePlace, placeAgain } from './left-place.ts';

const of = (...ids: readonly string[]) =>
  createComparisonModel(
    ids.map(id => buildComparedArticle(id, ['قال'])),
    { links: [], ignoredSentences: ids.map(() => []) },
    new Set(),
  );
const left = leavePlace(of('a', 'b'), pane => [676, 540][pane] ?? 0, { pane: 1, sentence: 9 });

describe('the place that was left', () => {
  it('is found again with its scroll and its sentence', () => {
    expect(placeAgain(of('a', 'b'), left)).toEqual({
      tops: new Map([
        [0, 676],
        [1, 540],
      ]),
      sentence: { pane: 1, sentence: 9 },
    });
  });

  it('goes with its article to the other side', () => {
    expect(placeAgain(of('b', 'a'), left)).toEqual({
      tops: new Map([
        [0, 540],
        [1, 676],
      ]),
      sentence: { pane: 0, sentence: 9 },
    });
  });

  it('is none in a comparison with other articles', () => {
    expect(placeAgain(of('a', 'c'), left)).toBeNull();
    expect(placeAgain(of('a', 'b', 'c'), left)).toBeNull();
    expect(placeAgain(of('a', 'b'), null)).toBeNull();
  });

  it('has no sentence where none had the focus', () => {
    expect(
      placeAgain(
        of('a', 'b'),
        leavePlace(of('a', 'b'), () => 0, null),
      )?.sentence,
    ).toBeNull();
  });
});
