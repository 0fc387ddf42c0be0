import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

const body = [1, 2, 3]
  .map(
    n =>
      `<p>قال المتحدث رقم ${n} إن أعمال الصيانة في الجسر القديم ستنتهي قبل نهاية الشهر، وأضاف أن الطريق سيفتح أمام السيارات في الصباح.</p>`,
  )
  .join('');

const page = (head: string, above = '', below = ''): string =>
  `<!doctype html><html lang="ar"><head>${head}</head><body><h1>افتتاح الجسر القديم</h1>${above}<article>${body}</article>${below}</body></html>`;

const published = (moment: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${moment}"}</script>`;

const readDate = (html: string) => {
  const { hints, hintOrigins } = extractHtml(html);
  const { provenance, source } = hintOrigins?.published ?? { provenance: null, source: null };
  return [hints.published, provenance, source && html.slice(source.start, source.end)];
};

describe('the day of a page that tells machines the time of Greenwich', () => {
  it.each<[string, string, string, string]>([
    ['after midnight in Riyadh', '2026-04-12T22:40:00Z', '13 أبريل 2026 - 01:40 ص', '2026-04-13T01:40+03:00'],
    ['before midnight in Bogota', '2026-04-13T02:05:31Z', '12/4/2026 21:05', '2026-04-12T21:05-05:00'],
    [
      'with another zone to machines',
      '2026-04-12T21:00:00-05:00',
      '13 April 2026, 2:00 a.m.',
      '2026-04-13T02:00Z',
    ],
    ['with its own zone', '2026-04-12T22:40:00Z', '13 أبريل 2026 01:40 (GMT+3)', '2026-04-13T01:40+03:00'],
  ])('is the one that its readers see: %s', (_, told, printed, value) => {
    expect(readDate(page(published(told), `<div>${printed}</div>`))).toEqual([value, 'metadata', printed]);
  });

  it('is that of a labelled date without a time, if it is that day anywhere', () => {
    const printed = '<div>تاريخ النشر: 13 أبريل 2026</div>';
    expect(readDate(page(published('2026-04-12T22:40:00Z'), printed))[0]).toBe('2026-04-13');
    expect(readDate(page(published('2026-04-12T05:00:00Z'), printed))[0]).toBe('2026-04-12T05:00:00Z');
  });

  it.each([
    ['another moment', '<div>13 أبريل 2026 - 04:13</div>'],
    ['today, over every page of the site', '<div>الاثنين 13 أبريل 2026</div>'],
    ['the last change', '<div>آخر تحديث: 13 أبريل 2026 - 01:40</div>'],
    ['the same day', '<div>12 أبريل 2026 - 22:40</div>'],
  ])('stays as it is told where the page prints %s', (_, printed) => {
    expect(readDate(page(published('2026-04-12T22:40:00Z'), printed))[0]).toBe('2026-04-12T22:40:00Z');
  });
});

describe('a date that only the page’s text states', () => {
  it('is the first of two that stand side by side without a space', () => {
    const line =
      '<div><time class="entry-date published" datetime="2026-04-13T18:40:00+03:00">13 أبريل 2026</time><time class="updated" datetime="2026-05-02">2 مايو 2026</time></div>';
    expect(readDate(page('', line))).toEqual(['2026-04-13T18:40:00+03:00', 'stated', '13 أبريل 2026']);
    expect(readDate(page('', '<div><b>13.04.2026</b><i>02.05.2026</i></div>'))[0]).toBe('2026-04-13');
  });

  it.each([
    'طُبعت بتاريخ 02/06/2026',
    'تاريخ الطباعة: 02/06/2026',
    'آخر زيارة: 02/06/2026',
    'Printed on 2 June 2026',
  ])('is not the day on which somebody printed or visited the page: %s', line => {
    expect(readDate(page('', '<div>13.04.2026</div>', `<p>${line}</p>`))[0]).toBe('2026-04-13');
    expect(readDate(page('', '', `<p>${line}</p>`))[0]).toBeNull();
  });

  it('is read with bars between its numbers', () => {
    expect(readDate(page('', '<div>13 | 04 | 2026</div>'))).toEqual([
      '2026-04-13',
      'stated',
      '13 | 04 | 2026',
    ]);
  });

  it('is that over the menu of the site, as a guess, only where the page states no other', () => {
    const menu = ['سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'رأي'].map(
      word => `<li><a href="/${word}">${word}</a></li>`,
    );
    const withHeader = (date: string, below = ''): string =>
      `<html><body><div class="date">${date}</div><ul>${menu.join('')}</ul><h1>افتتاح الجسر القديم</h1>${below}<article>${body}</article></body></html>`;
    const day = 'الاثنين 20 أبريل 2026';
    expect(readDate(withHeader(day))).toEqual(['2026-04-20', 'inferred', day]);
    expect(readDate(withHeader(`${day} - العدد 4412`))).toEqual(['2026-04-20', 'stated', day]);
    const url = '<link rel="canonical" href="https://marsad.invalid/2026/04/13/bridge">';
    expect(readDate(url + withHeader(day))[0]).toBe('2026-04-13');
    expect(readDate(withHeader('الاثنين 20 أبريل 2026', '<p>13 أبريل 2026</p>'))[0]).toBe('2026-04-13');
    expect(readDate(withHeader('تاريخ النشر: 13 أبريل 2026'))[0]).toBe('2026-04-13');
  });

  it('is found far below the text where a label says what it is, and no other line does', () => {
    const links = '<p><a href="/1">الصفحة التالية</a></p>'.repeat(14);
    const date = '<p>نشر بتاريخ: 13 أبريل 2026</p>';
    expect(readDate(page('', '', `${links}${date}`))).toEqual(['2026-04-13', 'stated', '13 أبريل 2026']);
    expect(readDate(page('', '', `${links}${date}<p>نشر بتاريخ: 9 أبريل 2026</p>`))[0]).toBeNull();
    expect(readDate(page('', '', `${links}<p>13 أبريل 2026</p>`))[0]).toBeNull();
  });

  it('is that of the last change where the page states no other, and never before one', () => {
    const changed = '<p>آخر تحديث 20 أبريل 2026</p>';
    expect(readDate(page('', '', changed))).toEqual(['2026-04-20', 'inferred', '20 أبريل 2026']);
    expect(readDate(page('', changed, '<p>Published: 13 April 2026</p>'))[0]).toBe('2026-04-13');
    const url = '<link rel="canonical" href="https://marsad.invalid/2026/04/13/bridge">';
    expect(readDate(page(url, changed))[0]).toBe('2026-04-13');
  });
});

describe('a date that a page only hands to its scripts', () => {
  const handed = (...json: readonly string[]): string =>
    page('', '', json.map(text => `<script type="application/json">${text}</script>`).join(''));

  it.each<[string, string]>([
    ['in JSON', '{"post":{"publishedAt":"2026-04-13T18:40:00+03:00"}}'],
    [
      'in JSON within a string',
      String.raw`self.push("{\"post\":{\"published_at\":\"2026-04-13T18:40:00+03:00\"}}")`,
    ],
    ['twice', '{"publishDate":"2026-04-13T18:40:00+03:00","a":{"datePublished":"2026-04-13"}}'],
  ])('is read where nothing else is stated: %s', (_, json) => {
    expect(readDate(handed(json))).toEqual(['2026-04-13T18:40:00+03:00', 'metadata', null]);
  });

  it('is none where the scripts are handed other articles too', () => {
    expect(readDate(handed('{"publishedAt":"2026-04-13"}', '{"publishedAt":"2026-04-09"}'))[0]).toBeNull();
  });

  it('comes after what the page prints', () => {
    const html = page('', '<p>13 أبريل 2026</p>', '<script>var a = {"pubDate":"2026-01-01"}</script>');
    expect(readDate(html)[0]).toBe('2026-04-13');
  });
});
