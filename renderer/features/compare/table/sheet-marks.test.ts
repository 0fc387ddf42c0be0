import { describe, expect, it } from 'vitest';
import { createComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import { placeMarks } from '#shared/compare/marks/place-marks.ts';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { ArticleId, ComparisonMarkId } from '#shared/ids/ids.ts';
import { sheetMarks } from './sheet-marks.ts';
import { tableRows } from './table-view.ts';

const flood = 'غمرت السيول شوارع الميناء القديم بعد ليلة من الأمطار.';
const ids = ['a', 'b'] as unknown as readonly ArticleId[];
const texts = [`${flood} وأغلقت البلدية المدارس.`, `${flood} وجنحت سفينة شحن قرب المنارة.`];
const sentences = texts.map(text => [
  { start: 0, end: flood.length },
  { start: flood.length + 1, end: text.length },
]);

const articles = ids.map(id => ({
  summary: { id, direction: 'rtl', language: 'ar' },
})) as unknown as readonly LoadedArticle[];
const compared = ids.map((id, i) => ({
  id,
  language: 'ar',
  text: texts[i] ?? '',
  sentences: sentences[i] ?? [],
  numbers: [],
  temporal: [],
}));
const rows = tableRows(createComparisonModel(compared, compareArticles(compared), new Set()));
const t = translator('ar', 'latin');
const formats = createFormats({ language: 'ar', digits: 'latin', monthNames: 'levant' });

function told(all: readonly ComparisonMark[]) {
  const marked = ids.map((id, i) => ({ id, text: texts[i] ?? '', sentences: sentences[i] ?? [] }));
  const marks = { articles: marked, all, placed: placeMarks(marked, all), error: null };
  return sheetMarks(marks, { articles, rows, t, formats }).map(({ name, words, passages }) => [
    name,
    words,
    ...passages.map(({ letter, row, text }) => `${letter} ${row}: ${text}`),
  ]);
}

const passage = (article: number, text: string) => ({
  articleId: ids[article] ?? ('' as ArticleId),
  span: {
    start: texts[article]?.indexOf(text) ?? 0,
    end: (texts[article]?.indexOf(text) ?? 0) + text.length,
  },
  text,
});

describe('sheetMarks', () => {
  it('tells notes and decisions in the order they were made, with the row of each passage', () => {
    const school = 'وأغلقت البلدية المدارس.';
    const ship = 'وجنحت سفينة شحن قرب المنارة.';
    const unlinked: ComparisonMark = {
      id: '1' as ComparisonMarkId,
      createdAt: '2025-05-03T08:00:00Z',
      kind: 'unlink',
      passages: [passage(0, school), passage(1, ship)],
    };
    const note: ComparisonMark = {
      id: '2' as ComparisonMarkId,
      createdAt: '2025-05-04T08:00:00Z',
      kind: 'note',
      note: 'يُسأل الميناء',
      passages: [passage(1, ship)],
    };
    expect(told([unlinked, note])).toEqual([
      ['فك ربط', '', `أ السطر 2: ${school}`, `ب السطر 3: ${ship}`],
      ['ملاحظة', 'يُسأل الميناء', `ب السطر 3: ${ship}`],
    ]);
  });

  it('says of a passage that it is gone from the text', () => {
    const gone = passage(0, 'وانقطعت الكهرباء عن الأحياء الغربية كلها.');
    const note: ComparisonMark = {
      id: '3' as ComparisonMarkId,
      createdAt: '2025-05-03T08:00:00Z',
      kind: 'note',
      note: 'أين ذهبت؟',
      passages: [gone],
    };
    expect(told([note])[0]?.[2]).toBe(`أ لم يعد موجودًا في النص: ${gone.text}`);
  });
});
