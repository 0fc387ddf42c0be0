import { describe, expect, it } from 'vitest';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import { newArticleId, newComparisonMarkId } from '#shared/ids/ids.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { passageOf, type MarkedArticle } from './marked-article.ts';
import { placeMarks } from './place-marks.ts';

const article = (n: number, ...paragraphs: readonly string[]): MarkedArticle => {
  const text = paragraphs.join('\n');
  return { id: newArticleId(sourceIdNumber(n), 0), text, sentences: splitSentences(text, 'ar') };
};

const flood = 'غمرت السيول شوارع الميناء القديم وقطعت الطريق الساحلي بعد ليلة من الأمطار.';
const dead = 'وقالت الشرطة إن السيول أودت بحياة 12 شخصا في الأحياء المنخفضة من المدينة.';
const school = 'أعلنت البلدية إغلاق المدارس في الأحياء المنخفضة حتى إشعار آخر.';
const minister = 'وصل وزير الأشغال إلى المدينة وتفقد الجسر المنهار برفقة مهندسين.';

const harbour = article(1, flood, dead, school);
const coast = article(2, dead.replace('12', '15'), minister, flood);

const mark = (
  kind: 'link' | 'unlink' | 'no-conflict',
  first: number,
  second: number,
  id = kind as string,
): ComparisonMark => ({
  id: newComparisonMarkId(id),
  createdAt: '2026-05-01T00:00:00.000Z',
  kind,
  passages: [passageOf(harbour, [first]), passageOf(coast, [second])],
});
const note = (sentences: readonly number[]): ComparisonMark => ({
  id: newComparisonMarkId('note'),
  createdAt: '2026-05-01T00:00:00.000Z',
  kind: 'note',
  passages: [passageOf(harbour, sentences)],
  note: 'من أين الرقم؟',
});

describe('placing marks', () => {
  it('turns links and unlinks into decisions for the order in which the articles now stand', () => {
    const marks = [mark('link', 0, 2), mark('unlink', 2, 1)];
    expect(placeMarks([harbour, coast], marks).decisions).toEqual([
      { kind: 'link', articles: [0, 1], sentences: [[0], [2]] },
      { kind: 'unlink', articles: [0, 1], sentences: [[2], [1]] },
    ]);
    expect(placeMarks([coast, article(3, minister), harbour], marks).decisions).toEqual([
      { kind: 'link', articles: [0, 2], sentences: [[2], [0]] },
      { kind: 'unlink', articles: [0, 2], sentences: [[1], [2]] },
    ]);
  });

  it('follows a passage that moved in its text', () => {
    const revised = article(1, minister, flood, school, dead);
    expect(placeMarks([revised, coast], [mark('link', 2, 1)]).decisions[0]?.sentences).toEqual([[2], [1]]);
  });

  it('takes of equal passages the one that stands nearest to the old place', () => {
    const again = article(1, school, flood, dead, school);
    expect(placeMarks([again], [note([2])]).notes[0]?.places[0]?.sentences).toEqual([3]);
  });

  it('finds a passage again whose wording was revised, and one that was set as two sentences', () => {
    const revised = article(1, flood, dead.replace('أودت بحياة', 'أسفرت عن مقتل'), school);
    expect(placeMarks([revised], [note([1])]).notes[0]?.places[0]?.sentences).toEqual([1]);
    const split = article(1, flood.replace(' وقطعت', '.\nوقطعت'), dead, school);
    expect(placeMarks([split], [note([0])]).notes[0]?.places[0]?.sentences).toEqual([0, 1]);
  });

  it('finds a passage of several sentences as several', () => {
    expect(placeMarks([harbour], [note([1, 2])]).notes[0]?.places[0]?.sentences).toEqual([1, 2]);
  });

  it('keeps a dismissed conflict dismissed where only spelling and marks changed', () => {
    const respelt = article(1, flood, dead.replace('الأحياء', 'الاحياء').replace('12', '١٢'), school);
    expect(placeMarks([respelt, coast], [mark('no-conflict', 1, 0)]).dismissed[0]?.sentences).toEqual([
      [1],
      [0],
    ]);
  });

  it('does not dismiss a conflict with a figure that nobody has judged', () => {
    const updated = article(1, flood, dead.replace('12', '20'), school);
    const placed = placeMarks([updated, coast], [mark('no-conflict', 1, 0)]);
    expect(placed.dismissed).toEqual([]);
    expect(placed.unplaced).toEqual([mark('no-conflict', 1, 0)]);
  });

  it('names marks whose passage is gone, and passes over marks of articles that are not compared', () => {
    const rewritten = article(1, minister);
    expect(placeMarks([rewritten, coast], [mark('link', 0, 2)]).unplaced).toEqual([mark('link', 0, 2)]);
    const placed = placeMarks([harbour, article(3, minister)], [mark('link', 0, 2)]);
    expect([placed.decisions, placed.unplaced]).toEqual([[], []]);
  });
});
