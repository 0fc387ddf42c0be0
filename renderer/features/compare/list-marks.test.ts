import { describe, expect, it } from 'vitest';
import { placeMarks } from '#shared/compare/marks/place-marks.ts';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import { newArticleId, newComparisonMarkId, newSourceId } from '#shared/ids/ids.ts';
import { listMarks } from './list-marks.ts';
import { noteCounts, notesAt } from './notes-at.ts';

const source = newSourceId('b'.repeat(64));
const text = 'Ten were hurt. The road is closed.';
const sentences = [
  { start: 0, end: 14 },
  { start: 15, end: 34 },
];
const articles = [1, 0].map(ordinal => ({ id: newArticleId(source, ordinal), text, sentences }));
const passage = (ordinal: number, sentence: number) => {
  const span = sentences[sentence] ?? { start: 0, end: 0 };
  return { articleId: newArticleId(source, ordinal), span, text: text.slice(span.start, span.end) };
};
const mark = (id: string, rest: object): ComparisonMark =>
  ({ id: newComparisonMarkId(id), createdAt: `2026-05-0${id}T00:00:00Z`, ...rest }) as ComparisonMark;

const all = [
  mark('1', { kind: 'unlink', passages: [passage(0, 0), passage(1, 1)] }),
  mark('2', { kind: 'note', passages: [passage(1, 0)], note: 'ask' }),
  mark('3', {
    kind: 'note',
    passages: [{ ...passage(1, 0), text: 'Nobody ever said this at all here' }],
    note: 'lost',
  }),
];
const marks = { articles, all, placed: placeMarks(articles, all), error: null };

describe('listMarks', () => {
  it('lists the newest first, each with where its passages stand now, in the order the mark has them', () => {
    expect(listMarks(marks).map(({ mark: { id }, places }) => [id, places])).toEqual([
      ['3', []],
      ['2', [{ pane: 0, sentence: 0 }]],
      [
        '1',
        [
          { pane: 1, sentence: 0 },
          { pane: 0, sentence: 1 },
        ],
      ],
    ]);
  });
});

describe('notesAt and noteCounts', () => {
  it('find the notes of a sentence and of no other', () => {
    expect(notesAt(marks.placed.notes, { pane: 0, sentence: 0 }).map(({ mark: { note } }) => note)).toEqual([
      'ask',
    ]);
    expect(notesAt(marks.placed.notes, { pane: 0, sentence: 1 })).toEqual([]);
    expect([...noteCounts(marks.placed.notes, 0)]).toEqual([[0, 1]]);
    expect([...noteCounts(marks.placed.notes, 1)]).toEqual([]);
  });
});
