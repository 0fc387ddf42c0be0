import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { SentenceLink } from '#shared/compare/comparison.ts';
import { createComparisonModel, type ComparisonModel } from './comparison-model.ts';
import { areLinked, nextDifference, partnerOf } from './difference-stops.ts';
import { paneItems } from './pane-items.ts';
import { stepInPane } from './step-in-pane.ts';

/** `count` sentences of ten letters; a line break before every third. */
function article(id: string, count: number): ComparedArticle {
  const sentences = Array.from({ length: count }, (_, i) => ({ start: i * 11, end: i * 11 + 10 }));
  const text = sentences.map((_, i) => `${'ب'.repeat(10)}${i % 3 === 2 ? '\n' : ' '}`).join('');
  return { id, language: 'ar', text, sentences, numbers: [], temporal: [] };
}

const link = (
  first: readonly number[],
  second: readonly number[],
  other: Partial<SentenceLink> = {},
): SentenceLink => ({
  articles: [0, 1],
  sentences: [first, second],
  similarity: 1,
  isAcrossLanguages: false,
  isMoved: false,
  isIdentical: false,
  changes: [[], []],
  disagreements: [],
  ...other,
});

const fact = { kind: 'number', unit: '', value: 1, qualifier: 'exact', span: { start: 0, end: 1 } } as const;

/**
 * The first article has six sentences, the second seven: 0 is in both, 1 was moved to the end, 2 contradicts,
 * 3 and 4 of the first and 2 and 3 of the second stand alone, 5 became two sentences.
 */
function modelWith(isDismissed = false): ComparisonModel {
  const links = [
    link([0], [0], { isIdentical: true }),
    link([1], [6], { isMoved: true }),
    link([2], [1], { disagreements: [{ facts: [fact, fact] }] }),
    link([5], [4, 5]),
  ];
  return createComparisonModel(
    [article('a', 6), article('b', 7)],
    { version: '1', links, only: [] },
    () => isDismissed,
  );
}

const model = modelWith();

describe('createComparisonModel', () => {
  it('gives every sentence of both panes its class', () => {
    expect(model.panes.map(pane => pane.map(sentence => sentence.class))).toEqual([
      ['identical', 'moved', 'conflict', 'only-a', 'only-a', 'reworded'],
      ['identical', 'conflict', 'only-b', 'only-b', 'reworded', 'reworded', 'moved'],
    ]);
  });

  it('counts links of a class, and sentences where there is no link', () => {
    expect(model.counts).toMatchObject({
      identical: 1,
      moved: 1,
      conflict: 1,
      reworded: 1,
      'only-a': 2,
      'only-b': 2,
    });
  });

  it('measures shares by length of text', () => {
    expect(model.shares[0]['only-a']).toBeCloseTo(2 / 6);
    expect(Object.values(model.shares[1]).reduce((a, b) => a + b)).toBeCloseTo(1);
  });

  it('shows a dismissed conflict as what it is otherwise', () => {
    expect(modelWith(true).counts).toMatchObject({ conflict: 0, reworded: 2 });
  });

  it('knows where paragraphs begin', () => {
    expect(model.panes[0].filter(sentence => sentence.startsParagraph).map(({ index }) => index)).toEqual([
      3,
    ]);
  });
});

describe('nextDifference', () => {
  const walk = (direction: 1 | -1, isWanted = (_: string) => true) => {
    const visited: string[] = [];
    let place = direction > 0 ? { side: 0 as const, sentence: -1 } : { side: 0 as const, sentence: 99 };
    for (;;) {
      const found = nextDifference(model, place, direction, isWanted);
      const name = found && `${found.place.side}:${found.place.sentence}`;
      if (!found || !name || visited.includes(name)) return visited;
      visited.push(name);
      place = found.place as typeof place;
    }
  };

  it('visits every difference in reading order, a run that one article alone has once', () => {
    expect(walk(1)).toEqual(['0:1', '0:2', '1:2', '0:3', '0:5']);
  });

  it('visits the same ones backwards', () => {
    expect(walk(-1)).toEqual(['0:5', '0:3', '1:2', '0:2', '0:1']);
  });

  it('goes round at the end and tells where it is', () => {
    const found = nextDifference(model, { side: 0, sentence: 5 }, 1, () => true);
    expect(found).toEqual({ place: { side: 0, sentence: 1 }, number: 1, total: 5 });
  });

  it('stops at wanted classes only, and nowhere if there are none', () => {
    expect(walk(1, kind => kind === 'conflict')).toEqual(['0:2']);
    expect(nextDifference(model, { side: 0, sentence: 0 }, 1, () => false)).toBeNull();
  });
});

describe('partnerOf', () => {
  it('leads to the first sentence of the counterpart and back', () => {
    expect(partnerOf(model, { side: 0, sentence: 5 })).toEqual({ side: 1, sentence: 4 });
    expect(partnerOf(model, { side: 1, sentence: 5 })).toEqual({ side: 0, sentence: 5 });
    expect(partnerOf(model, { side: 0, sentence: 3 })).toBeNull();
  });

  it('calls both halves of a split sentence linked', () => {
    expect(areLinked(model, { side: 1, sentence: 4 }, { side: 1, sentence: 5 })).toBe(true);
    expect(areLinked(model, { side: 0, sentence: 3 }, { side: 0, sentence: 4 })).toBe(false);
  });
});

describe('paneItems', () => {
  const names = (items: ReturnType<typeof paneItems>) =>
    items.map(item =>
      item.kind === 'sentence' ? item.sentence.index : `${item.from}+${item.sentences.length}`,
    );

  it('folds each run of hidden classes into one item', () => {
    const items = paneItems(model.panes[0], new Set(['identical', 'moved', 'only-a']), new Set());
    expect(names(items)).toEqual(['0+2', 2, '3+2', 5]);
    expect(items.map(item => item.kind === 'folded' && item.areAllIdentical)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('leaves a run open that was opened by hand', () => {
    expect(names(paneItems(model.panes[0], new Set(['only-a']), new Set([3])))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('lets arrow keys pass over what is folded', () => {
    const items = paneItems(model.panes[0], new Set(['only-a']), new Set());
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'x'].map(key => stepInPane(items, 2, key))).toEqual([
      5,
      1,
      0,
      5,
      null,
    ]);
  });
});
