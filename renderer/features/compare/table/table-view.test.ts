import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { createFormats } from '#renderer/messages/formats.ts';
import { createComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { buildComparedArticle, buildLink } from '#shared/testing/build-comparison.ts';
import { cellHint } from './cell-hint.ts';
import {
  cellQuotation,
  cellWords,
  isFoldOver,
  rowOf,
  stopsIn,
  tableItems,
  tableRows,
  type ShownRow,
} from './table-view.ts';
import { stepInTable } from './use-table-walk.ts';

const flood = 'غمرت السيول شوارع الميناء القديم وقطعت الطريق الساحلي بعد ليلة من الأمطار';
const dead = (count: number): string =>
  `أعلن الدفاع المدني أن السيول أودت بحياة ${count} شخصا في الأحياء الشرقية`;
const school = 'أعلنت البلدية إغلاق المدارس في الأحياء المنخفضة حتى إشعار آخر';
const ship = 'جنحت سفينة شحن محملة بالقمح قرب المنارة الشرقية من غير أن يصاب بحارتها';

const articles = [
  buildComparedArticle('a', [flood, dead(12)]),
  buildComparedArticle('b', [flood.replace('شوارع الميناء', 'أزقة المرفأ'), school, dead(15)]),
  buildComparedArticle('c', [flood, school, dead(12), ship]),
];
const model = createComparisonModel(articles, compareArticles(articles), new Set());
const rows = tableRows(model);

/** The classes of a row, «-» where an article does not mention it. */
const classesOf = ({ cells }: ShownRow) =>
  cells.map(cell => (cell.kind === 'passage' ? cell.class : '-')).join(' ');

const marked = (row: ShownRow | undefined, pane: 0 | 1 | 2, kind: 'changed' | 'disputed') =>
  row
    ? cellWords(model, row, pane)
        .flatMap(({ segments }) => segments)
        .filter(segment => segment.kind === kind)
        .map(({ span }) => sliceSpan(articles[pane]?.text ?? '', span))
    : [];

describe('tableRows', () => {
  it('shows each passage with the class it has among the texts, and a row for what the base leaves out', () => {
    expect(rows.map(classesOf)).toEqual([
      'reworded reworded reworded',
      '- identical identical',
      'conflict conflict conflict',
      '- - only-c',
    ]);
  });

  it('marks in other articles the words that differ from the base, and in the base those that differ from any', () => {
    expect(marked(rows[0], 0, 'changed')).toEqual(['شوارع الميناء']);
    expect(marked(rows[0], 1, 'changed')).toEqual(['أزقة المرفأ']);
    expect(marked(rows[0], 2, 'changed')).toEqual([]);
  });

  it('marks between languages what both state, unless the row has the same in one language, too', () => {
    const said = ['أصيب 12 شخصا', 'جرح 12 شخصا', '12 people were hurt'];
    const accounts = said.map((text, i) =>
      buildComparedArticle(`${i}`, [text], { language: i < 2 ? 'ar' : 'en' }),
    );
    const spans = said.map(text => ({ start: text.indexOf('12'), end: text.indexOf('12') + 2 }));
    const verbs = said.map(text => ({ start: 0, end: text.indexOf(' ') }));
    const at = (all: typeof spans, place: number) => [all[place] ?? { start: 0, end: 0 }];
    const between = (first: number) =>
      buildLink({ articles: [first, 2], isAcrossLanguages: true, shared: [at(spans, first), at(spans, 2)] });
    const inOne = buildLink({ changes: [at(verbs, 0), at(verbs, 1)] });
    const three = createComparisonModel(
      accounts,
      { links: [inOne, between(0), between(1)], ignoredSentences: [] },
      new Set(),
    );
    const [row] = tableRows(three);
    const shown = ([0, 1, 2] as const).map(pane =>
      (row ? cellWords(three, row, pane) : []).map(({ segments, changesAre }) => [
        changesAre,
        ...segments
          .filter(({ kind }) => kind === 'changed')
          .map(({ span }) => sliceSpan(said[pane] ?? '', span)),
      ]),
    );
    expect(shown).toEqual([[['changed', 'أصيب']], [['changed', 'جرح']], [['shared', '12']]]);
  });

  it('boxes values that contradict another account', () => {
    const row = rows.find(({ class: kind }) => kind === 'conflict');
    expect(marked(row, 0, 'disputed')).toEqual(['12']);
    expect(marked(row, 1, 'disputed')).toEqual(['15']);
  });
});

describe('cellQuotation', () => {
  const linked = (sentences: readonly number[]) => {
    const pair = [buildComparedArticle('a', [flood, school, ship]), buildComparedArticle('b', [flood])];
    const decisions = [{ articles: [0, 1], sentences: [sentences, [0]], kind: 'link' }] as const;
    const byHand = createComparisonModel(pair, compareArticles(pair, { decisions }), new Set());
    const [row] = tableRows(byHand);
    return row ? cellQuotation(byHand, row, 0) : '';
  };

  it('shows that something was left out between sentences that do not follow one another', () => {
    expect(linked([0, 2])).toBe(`${flood} […] ${ship}`);
  });

  it('runs sentences on that do', () => {
    expect(linked([0, 1])).toBe(`${flood} ${school}`);
  });
});

describe('tableItems', () => {
  it('folds rows none of whose passages are of a shown class, and opens them on demand', () => {
    const hidden = new Set(['reworded', 'only-c'] as const);
    const kinds = (unfolded: ReadonlySet<number>) =>
      tableItems(rows, hidden, unfolded).map(item =>
        item.kind === 'row' ? item.row.index : `${item.count} from ${item.from}`,
      );
    expect(kinds(new Set())).toContain('1 from 0');
    expect(kinds(new Set([0]))[0]).toBe(0);
  });

  it('knows where a sentence stands, and which fold hides it', () => {
    const row = rowOf(rows, { pane: 2, sentence: 3 });
    expect(row && classesOf(row)).toBe('- - only-c');
    const items = tableItems(rows, new Set(['only-c'] as const), new Set());
    expect(items.filter(item => isFoldOver(item, row?.index ?? -1))).toHaveLength(1);
    expect(rowOf(rows, { pane: 0, sentence: 9 })).toBeUndefined();
  });

  it('shows a row as long as one of its passages is of a shown class', () => {
    const mixed: ShownRow[] = [
      {
        index: 0,
        class: 'conflict',
        links: [],
        cells: [
          { kind: 'passage', class: 'conflict', sentences: [], alsoIn: [] },
          { kind: 'passage', class: 'identical', sentences: [], alsoIn: [] },
        ],
      },
    ];
    expect(tableItems(mixed, new Set(['conflict']), new Set())).toHaveLength(1);
    expect(tableItems(mixed, new Set(['conflict']), new Set())[0]?.kind).toBe('row');
    expect(tableItems(mixed, new Set(['conflict', 'identical']), new Set())[0]?.kind).toBe('folded');
  });
});

describe('stopsIn', () => {
  it('stops at what differs or stands alone, and passes over what is the same or left out', () => {
    expect(stopsIn(rows, 'difference').map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(stopsIn(rows, 'conflict').map(({ index }) => index)).toEqual([2]);
    const { links } = compareArticles(articles);
    const signedOff = createComparisonModel(articles, { links, ignoredSentences: [[], [], [3]] }, new Set());
    expect(stopsIn(tableRows(signedOff), 'difference').map(({ index }) => index)).toEqual([0, 2]);
  });
});

describe('stepInTable', () => {
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });
  const at = { row: 1, pane: 1 } as const;

  it('moves as the arrow points, whichever way the interface reads', () => {
    expect(stepInTable(rows, 3, at, key('ArrowLeft'), 'ArrowLeft')).toEqual({ row: 1, pane: 2 });
    expect(stepInTable(rows, 3, at, key('ArrowLeft'), 'ArrowRight')).toEqual({ row: 1, pane: 0 });
    expect(stepInTable(rows, 3, at, key('ArrowDown'), 'ArrowLeft')).toEqual({ row: 2, pane: 1 });
  });

  it('goes to the ends of a row, and of the table', () => {
    expect(stepInTable(rows, 3, at, key('Home'), 'ArrowLeft')).toEqual({ row: 1, pane: 0 });
    expect(stepInTable(rows, 3, at, key('End'), 'ArrowLeft')).toEqual({ row: 1, pane: 2 });
    expect(stepInTable(rows, 3, at, key('End', true), 'ArrowLeft')).toEqual({
      row: rows.length - 1,
      pane: 2,
    });
  });

  it('steps over rows that are folded', () => {
    const listed = rows.filter(({ index }) => index !== 2);
    expect(stepInTable(listed, 3, at, key('ArrowDown'), 'ArrowLeft')?.row).toBe(3);
  });
});

describe('cellHint', () => {
  const t = translator('ar', 'latin');
  const formats = createFormats({ language: 'ar', digits: 'latin', monthNames: 'levant' });

  it('says that an article does not mention it, or in which row it does', () => {
    expect(cellHint({ kind: 'absent' }, t, formats)).toBe('لم يُذكر');
    expect(cellHint({ kind: 'elsewhere', rows: [2] }, t, formats)).toBe('ورد في السطر 3');
    expect(cellHint({ kind: 'elsewhere', rows: [2, 4] }, t, formats)).toBe('ورد في السطرين 3 و5');
  });
});
