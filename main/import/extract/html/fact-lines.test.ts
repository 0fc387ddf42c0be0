import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

const headline = 'القطار الليلي يعود إلى سكته بعد غياب عامين';
const sentence = (n: number): string =>
  `قال رئيس المحطة رقم ${n} إن القطار سينطلق كل مساء عند التاسعة، وإن العربات جددت كلها قبل أن تعود إلى العمل.`;
const text = [1, 2, 3].map(sentence);

const read = (above: string, below = '') => {
  const source = `<html lang="ar"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${above}${text.map(line => `<p>${line}</p>`).join('')}${below}</article></body></html>`;
  const { text: extracted, leftOut, hints } = extractHtml(source);
  return {
    lines: extracted.split('\n').slice(1, -1),
    leftOut: leftOut.map(({ source: place }) =>
      source.slice(place.start, place.end).replace(/<[^>]*>/g, ' '),
    ),
    hints,
  };
};

describe('a line of facts about an article', () => {
  it.each([
    [
      'name, date, views and time to read that touch',
      '<div><span>هدى منصور</span><span>14 مارس، 2025</span><span>123</span><span>دقيقة واحدة</span></div>',
    ],
    ['the same between bars', '<p>K. Belaïd | Samedi 5 avril 2025 | 3 min de lecture</p>'],
    ['a date and a labelled name', '<div><span>12.03.2025 09:41</span><span>Haber: Murat Demir</span></div>'],
    ['the place before the date', '<div>تونس في 7 جانفي 2025</div>'],
    ['sizes of letters', '<div><span>A+</span><span>A-</span><span>A</span></div>'],
    ['the number of the report', '<div>کد خبر: ۸۸۲۱۴</div>'],
  ])('is parted from the text above it: %s', (_, line) => {
    const { lines, leftOut } = read(line);
    expect(lines).toEqual(text);
    expect(leftOut).toHaveLength(1);
  });

  it.each([
    ['ways to share it', '<p>Print | E-mail this | <a href="/s">Subscribe</a></p>'],
    ['ways to share it in Turkish', '<div>Paylaş: Facebook Twitter</div>'],
    ['that something is being loaded', '<div>جاري التحميل...</div><div>|</div>'],
    ['how to follow the site', '<div>تابع أخبار الدلتا على Google News</div>'],
    ['how many comments there are', '<div>תגובות (3)</div>'],
    ['that the rest is for subscribers', '<div><h3>هذا المحتوى للمشتركين فقط</h3></div>'],
  ])('is parted from the text below it: %s', (_, line) => {
    expect(read('', line).lines).toEqual(text);
  });

  it('is the name of the author as the last line, and no name further up', () => {
    const by = '<p class="byline">بقلم سفيان بن عمر</p>';
    expect(read(by, '<div>سفيان بن عمر</div>').lines.at(-1)).toBe(text.at(-1));
    const bio = 'كاتب وباحث في شؤون النقل، يعيش قرب المحطة القديمة منذ ثلاثين عاما ويكتب عنها كل أسبوع.';
    expect(read(by, `<div>سفيان بن عمر</div><p>${bio}</p>`).lines.slice(-2)).toEqual(['سفيان بن عمر', bio]);
  });

  it.each([
    ['says more than facts', '<p>انطلق القطار يوم 14 مارس 2025 | وعاد في المساء</p>'],
    ['holds a name that is not known to be the author', '<p>Ola Brandt, 22 March 2025</p>'],
    ['is a sentence about sharing', '<p>شارك الناس فرحتهم.</p>'],
  ])('stays where it %s', (_, line) => {
    expect(read(line).lines).toHaveLength(4);
  });
});
