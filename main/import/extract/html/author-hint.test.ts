import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

const headline = 'القطار الليلي يعود إلى سكته بعد غياب عامين';
const body = [1, 2, 3]
  .map(
    n =>
      `<p>قال رئيس المحطة رقم ${n} إن القطار سينطلق كل مساء عند التاسعة، وإن العربات جددت كلها قبل أن تعود إلى العمل.</p>`,
  )
  .join('');

const authorOf = (top: string, title = headline): string | null =>
  extractHtml(
    `<html><head><title>${title}</title></head><body>${top.replace('H1', `<h1>${headline}</h1>`)}<div>${body}</div></body></html>`,
  ).hints.author;

describe('the author of a page', () => {
  it.each([
    [
      'in a box with a job and a link',
      'سلمى الخطيب',
      '<div class="writer-box"><h3>سلمى الخطيب</h3><p>كاتبة من عمّان، صدرت لها رواية.</p><a href="/w">كل مقالات الكاتبة</a></div>H1',
    ],
    [
      'in the view of a browser for readers',
      'وليد عيتاني',
      'H1<div class="credits reader-credits">وليد عيتاني</div>',
    ],
    [
      'beside the date',
      'هدى منصور',
      'H1<div><span>هدى منصور</span><span>14 مارس، 2025</span><span>123</span></div>',
    ],
    [
      'beside the date, as an initial and a name',
      'ب. نسيمة',
      'H1<div><span>ب. نسيمة</span> <span>2025/07/08</span></div>',
    ],
    [
      'between bars with the date',
      'K. Belaïd',
      'H1<p>K. Belaïd | Samedi 5 avril 2025 | 3 min de lecture</p>',
    ],
    [
      'in a list with the date',
      'ليث منصور',
      'H1<ul><li>ليث منصور</li><li>أكتوبر 9, 2025</li><li>لا توجد تعليقات</li></ul>',
    ],
    [
      'before «in» and the date',
      'رامي عيتاني',
      'H1<div>أضيف بواسطة <span>رامي عيتاني</span> في خميس, 06/02/2025 - 11:32</div>',
    ],
    ['before a job', 'Tom Ashworth', 'H1<p>By Tom Ashworth, Local Affairs Correspondent</p>'],
    [
      'behind a label that touches the date',
      'Murat Demir',
      'H1<span>12.03.2025 09:41</span><span>Haber: Murat Demir</span>',
    ],
    ['behind a label in Hebrew', 'יעל שגב', 'H1<div>מאת: יעל שגב</div>'],
    ['before the place', 'Rami Haddad', 'H1<div class="byline">Rami Haddad in Deir Alla</div>'],
    [
      'behind the place',
      'عمر منصور',
      'H1<ul><li>طنجة – عمر منصور</li><li>الإثنين 21 أبريل 2025 - 09:00</li></ul>',
    ],
    [
      'on a line of its own below the date',
      'شيماء فهمي',
      'H1<div>الجمعة 17/1/2025 - 10:02 ص</div><div class="w">شيماء فهمي</div>',
    ],
  ])('is found %s', (_, name, top) => {
    expect(authorOf(top)).toBe(name);
  });

  it.each(['بغداد - وليد عيتاني', 'بغداد: وليد عيتاني', 'وليد عيتاني - بغداد'])(
    'is not the place beside it in the byline: %s',
    byline => {
      expect(authorOf(`H1<p class="byline">${byline}</p>`)).toBe('وليد عيتاني');
    },
  );

  it('is not the outlet that stands before it', () => {
    const top = 'H1<div>هنا السكة - محمد منصور<br>الجمعة 12 سبتمبر 2025 - 19:30</div>';
    expect(authorOf(top, `${headline} - هنا السكة`)).toBe('محمد منصور');
  });

  it.each([
    ['a section', 'H1<div><span>كرة القدم</span><span>14 مارس 2025</span></div>'],
    ['a place', 'H1<p>New York | 5 April 2025</p>'],
    [
      'two people of whom none is known to have written it',
      'H1<div>سلمى الخطيب | وليد عيتاني | 14 مارس 2025</div>',
    ],
    ['a word above the headline', '<div>محمد صلاح</div>H1<div>14 مارس 2025</div>'],
  ])('is not taken from %s by the date', (_, top) => {
    expect(authorOf(top)).toBeNull();
  });
});
