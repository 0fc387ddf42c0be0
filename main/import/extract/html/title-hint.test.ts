import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

const headline = 'القطار الليلي يعود إلى سكته بعد غياب عامين';
const body = [1, 2, 3]
  .map(
    n =>
      `<p>قال رئيس المحطة رقم ${n} إن القطار سينطلق كل مساء عند التاسعة، وإن العربات جددت كلها قبل أن تعود إلى العمل.</p>`,
  )
  .join('');

const page = (title: string, top: string): string =>
  `<html><head><title>${title}</title></head><body><div><div>${top}</div>${body}</div></body></html>`;

const hintsOf = (title: string, top: string) => extractHtml(page(title, top)).hints;

describe('the headline of a page without headings', () => {
  it.each([
    ['a bold line under the word of the printed view', 'طباعة الخبر', `<p><b>${headline}</b></p>`],
    ['a line in large letters', 'نسخة للطباعة', `<font size="+2">${headline}</font><br>`],
    [
      'the line over the date',
      'تفاصيل الخبر',
      `<div>${headline}</div><div>الأربعاء ١٩ آذار ٢٠٢٥ - ١٠:٤٥</div>`,
    ],
  ])('is %s', (_, title, top) => {
    expect(hintsOf(title, top).title).toBe(headline);
  });

  it.each([
    [`صحيفة السكة - ${headline}`, 'صحيفة السكة'],
    [`Rail Monthly: News: ${headline}`, 'Rail Monthly'],
    [`${headline} - محليات - صحيفة السكة اليومية المستقلة`, 'صحيفة السكة اليومية المستقلة'],
  ])('is the line that «%s» has beside its site', (title, outlet) => {
    expect(hintsOf(title, `<font>${headline}</font><br><i>3/5/2025</i>`)).toMatchObject({
      title: headline,
      outlet,
    });
  });

  it('is no line that is but a section of the site', () => {
    expect(hintsOf(`${headline} - سكك حديدية`, '<div>سكك حديدية</div>').title).not.toBe('سكك حديدية');
  });
});

it('names the outlet by the title of a page that names no article', () => {
  const line = `<div>${headline}</div><div>19/3/2025</div>`;
  expect(hintsOf('بوابة السكك :: تفاصيل الخبر', line).outlet).toBe('بوابة السكك');
  expect(hintsOf('تفاصيل الخبر', line).outlet).toBeNull();
});
