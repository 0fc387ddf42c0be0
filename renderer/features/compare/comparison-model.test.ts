import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { SentenceLink } from '#shared/compare/comparison.ts';
import { buildFact, buildLink } from '#shared/testing/build-comparison.ts';
import { createComparisonModel, type ComparisonModel } from './comparison-model.ts';
import { areLinked, nextDifference, partnerOf, partnersOf } from './difference-stops.ts';
import { judgedIn } from './judged-disagreements.ts';
import { paneItems } from './panes/pane-items.ts';
import { shownLinkOf } from './panes/shown-link.ts';
import { stepInPane } from './panes/step-in-pane.ts';

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
): SentenceLink => buildLink({ sentences: [first, second], ...other });

const fact = buildFact(1);

const disagreement = { facts: [fact, fact] } as const;

/**
 * The first article has six sentences, the second seven: 0 is in both, 1 was moved to the end, 2 contradicts,
 * 3 and 4 of the first and 2 and 3 of the second stand alone, 5 became two sentences.
 */
function modelWith(isDismissed = false): ComparisonModel {
  const links = [
    link([0], [0], { isIdentical: true }),
    link([1], [6], { isMoved: true }),
    link([2], [1], { disagreements: [disagreement] }),
    link([5], [4, 5]),
  ];
  return createComparisonModel(
    [article('a', 6), article('b', 7)],
    { links, ignoredSentences: [] },
    new Set(isDismissed ? [disagreement] : []),
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
    expect(model.shares[0]?.['only-a']).toBeCloseTo(2 / 6);
    expect(Object.values(model.shares[1] ?? {}).reduce((a, b) => a + b)).toBeCloseTo(1);
  });

  it('shows a dismissed conflict as what it is otherwise', () => {
    expect(modelWith(true).counts).toMatchObject({ conflict: 0, reworded: 2 });
  });

  it('knows where paragraphs begin', () => {
    expect(model.panes[0]?.flatMap(({ index, startsParagraph }) => (startsParagraph ? [index] : []))).toEqual(
      [3],
    );
  });
});

/**
 * Three articles of four sentences. 0 is in all, reworded in the second; 1 of the first contradicts the third; 1 of the
 * second and 2 of the third belong together; 3 of the third is a sign-off; the rest stands alone.
 */
function threeWayModel(): ComparisonModel {
  const among = (articles: readonly [number, number], ...rest: Parameters<typeof link>): SentenceLink => ({
    ...link(...rest),
    articles,
  });
  const links = [
    among([0, 1], [0], [0]),
    among([0, 2], [0], [0], { isIdentical: true }),
    among([0, 2], [1], [1], { disagreements: [{ facts: [fact, fact] }] }),
    among([1, 2], [0], [0], { isMoved: true }),
    among([1, 2], [1], [2]),
  ];
  return createComparisonModel(
    [article('a', 4), article('b', 4), article('c', 4)],
    { links, ignoredSentences: [[], [], [3]] },
    new Set(),
  );
}

describe('a comparison of three', () => {
  const three = threeWayModel();

  it('calls only in one article what no other has, not what its neighbour lacks', () => {
    expect(three.panes.map(pane => pane.map(sentence => sentence.class))).toEqual([
      ['reworded', 'conflict', 'only-a', 'only-a'],
      ['moved', 'reworded', 'only-b', 'only-b'],
      ['moved', 'conflict', 'reworded', 'ignored'],
    ]);
  });

  it('gives a sentence one link to each other article, the weightiest first', () => {
    expect(three.panes.map(([first]) => first?.links)).toEqual([
      [0, 1],
      [3, 0],
      [3, 1],
    ]);
  });

  it('leads to every counterpart, and to the nearest first', () => {
    expect(partnersOf(three, { pane: 0, sentence: 0 })).toEqual([
      { pane: 1, sentence: 0 },
      { pane: 2, sentence: 0 },
    ]);
    expect(partnerOf(three, { pane: 0, sentence: 1 })).toEqual({ pane: 2, sentence: 1 });
  });

  it('marks the differences from the sentence that is pointed at where they belong together', () => {
    const place = { pane: 2, sentence: 0 } as const;
    expect(shownLinkOf(three, place, null)).toBe(3);
    expect(shownLinkOf(three, place, { pane: 0, sentence: 0 })).toBe(1);
    expect(shownLinkOf(three, place, { pane: 0, sentence: 1 })).toBe(3);
  });

  it('stops once at a sentence however many counterparts differ, and at differences the base has no part in', () => {
    const visited: string[] = [];
    let place: { pane: 0 | 1 | 2 | 3; sentence: number } = { pane: 0, sentence: -1 };
    for (let step = 0; step < 7; step++) {
      const found = nextDifference(three, place, 1, () => true);
      if (!found) break;
      place = found.place;
      visited.push(`${place.pane}:${place.sentence}/${found.total}`);
    }
    expect(visited).toEqual(['0:0/6', '1:0/6', '1:1/6', '1:2/6', '0:1/6', '0:2/6', '0:0/6']);
  });
});

describe('nextDifference', () => {
  const walk = (direction: 1 | -1, isWanted = (_: string) => true) => {
    const visited: string[] = [];
    let place = direction > 0 ? { pane: 0 as const, sentence: -1 } : { pane: 0 as const, sentence: 99 };
    for (;;) {
      const found = nextDifference(model, place, direction, isWanted);
      const name = found && `${found.place.pane}:${found.place.sentence}`;
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
    const found = nextDifference(model, { pane: 0, sentence: 5 }, 1, () => true);
    expect(found).toEqual({ place: { pane: 0, sentence: 1 }, number: 1, total: 5 });
  });

  it('stops at wanted classes only, and nowhere if there are none', () => {
    expect(walk(1, kind => kind === 'conflict')).toEqual(['0:2']);
    expect(nextDifference(model, { pane: 0, sentence: 0 }, 1, () => false)).toBeNull();
  });
});

describe('partnerOf', () => {
  it('leads to the first sentence of the counterpart and back', () => {
    expect(partnerOf(model, { pane: 0, sentence: 5 })).toEqual({ pane: 1, sentence: 4 });
    expect(partnerOf(model, { pane: 1, sentence: 5 })).toEqual({ pane: 0, sentence: 5 });
    expect(partnerOf(model, { pane: 0, sentence: 3 })).toBeNull();
  });

  it('calls both halves of a split sentence linked', () => {
    expect(areLinked(model, { pane: 1, sentence: 4 }, { pane: 1, sentence: 5 })).toBe(true);
    expect(areLinked(model, { pane: 0, sentence: 3 }, { pane: 0, sentence: 4 })).toBe(false);
  });
});

describe('paneItems', () => {
  const names = (items: ReturnType<typeof paneItems>) =>
    items.map(item =>
      item.kind === 'sentence' ? item.sentence.index : `${item.from}+${item.sentences.length}`,
    );

  it('folds each run of hidden classes into one item', () => {
    const items = paneItems(model.panes[0] ?? [], new Set(['identical', 'moved', 'only-a']), new Set());
    expect(names(items)).toEqual(['0+2', 2, '3+2', 5]);
    expect(items.map(item => item.kind === 'folded' && item.areAllIdentical)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('leaves a run open that was opened by hand', () => {
    expect(names(paneItems(model.panes[0] ?? [], new Set(['only-a']), new Set([3])))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('lets arrow keys pass over what is folded', () => {
    const items = paneItems(model.panes[0] ?? [], new Set(['only-a']), new Set());
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'x'].map(key => stepInPane(items, 2, key))).toEqual([
      5,
      1,
      0,
      5,
      null,
    ]);
  });
});

describe('a link with two disagreements', () => {
  const other = { facts: [{ ...fact, unit: '%' }, fact] } as const;
  const of = (dismissed: readonly (typeof disagreement | typeof other)[]) =>
    createComparisonModel(
      [article('a', 1), article('b', 1)],
      { links: [link([0], [0], { disagreements: [disagreement, other] })], ignoredSentences: [] },
      new Set(dismissed),
    );

  it('stays a conflict by the one that was not dismissed, and shows that one only', () => {
    const one = of([disagreement]);
    expect(one.linkClasses).toEqual(['conflict']);
    expect(one.links[0]?.disagreements).toEqual([other]);
    expect(judgedIn(one, 0)).toEqual([
      { disagreement: other, isDismissed: false },
      { disagreement, isDismissed: true },
    ]);
  });

  it('is none when both are, and both can be called for again', () => {
    const none = of([disagreement, other]);
    expect(none.linkClasses).toEqual(['reworded']);
    expect(judgedIn(none, 0).map(({ isDismissed }) => isDismissed)).toEqual([true, true]);
  });
});
