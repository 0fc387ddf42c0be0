import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { TableSheet } from './table-sheet.ts';
import { writeSheetCsv } from './write-sheet-csv.ts';
import { writeSheetHtml } from './write-sheet-html.ts';

const sheet: TableSheet = {
  direction: 'rtl',
  language: 'ar',
  title: 'مقارنة <حريق السوق>',
  numberHead: 'رقم',
  columns: [
    {
      letter: 'أ',
      outlet: 'صحيفة "الساحل"',
      date: '3 أيار 2025',
      title: 'حريق يلتهم <b>عشرات</b> المتاجر',
      file: 'ساحل & بحر.html',
      fileHash: 'a1'.repeat(32),
      direction: 'rtl',
      language: 'ar',
    },
    {
      letter: 'ب',
      outlet: 'The Coast',
      date: '4 أيار 2025',
      title: 'Fire in the market',
      file: 'coast.html',
      fileHash: 'b2'.repeat(32),
      direction: 'ltr',
      language: 'en',
    },
  ],
  rows: [
    {
      number: '١',
      cells: [
        {
          kind: 'passage',
          class: 'conflict',
          className: 'تعارض محتمل',
          words: [
            { text: '=HYPERLINK("http://x") وأصيب ', kind: 'plain' },
            { text: '12 شخصًا', kind: 'disputed' },
            { text: '،\nبحسب الشرطة', kind: 'changed' },
          ],
          hint: '',
        },
        { kind: 'empty', text: 'لم يُذكر' },
      ],
    },
    {
      number: '٢',
      cells: [
        { kind: 'empty', text: 'انظر السطر ١' },
        {
          kind: 'passage',
          class: 'only-b',
          className: 'في ب فقط',
          words: [{ text: '<script>alert(1)</script> & "more"', kind: 'plain' }],
          hint: 'وكذلك في السطر ١',
        },
      ],
    },
  ],
  legend: [{ class: 'conflict', name: 'تعارض محتمل', meaning: 'أرقام تختلف' }],
  overview: [
    {
      heading: 'الاقتباس نفسه',
      lines: [
        { depth: 0, isHeading: true, pieces: [{ text: 'بألفاظ <أخرى>', writing: null }] },
        {
          depth: 1,
          isHeading: false,
          pieces: [
            { text: 'ب', writing: null },
            { text: 'We will rebuild', writing: { direction: 'ltr', language: 'en' } },
          ],
        },
      ],
    },
  ],
  marks: [
    {
      name: 'ملاحظة',
      date: '5 أيار 2025',
      words: 'يُسأل الدفاع المدني <اليوم>',
      passages: [
        { letter: 'أ', row: 'السطر ١', text: 'وأصيب 12 شخصًا', direction: 'rtl', language: 'ar' },
        { letter: 'ب', row: '', text: 'Twelve were hurt', direction: 'ltr', language: 'en' },
      ],
    },
  ],
  labels: {
    legend: 'المفتاح',
    sources: 'المصادر',
    overview: 'الخلاصة',
    marks: 'الملاحظات',
    classOf: 'الصنف في',
    fileHash: 'SHA-256',
  },
};

describe('a comparison as CSV', () => {
  const lines = writeSheetCsv(sheet).split('\r\n');

  it('names outlet, date, headline, file and hash at the head of each article', () => {
    expect(lines[0]).toBe(
      `\ufeffرقم,الصنف في أ,"أ: صحيفة ""الساحل"" · 3 أيار 2025 · حريق يلتهم <b>عشرات</b> المتاجر · ساحل & بحر.html · SHA-256 ${'a1'.repeat(32)}"` +
        `,الصنف في ب,ب: The Coast · 4 أيار 2025 · Fire in the market · coast.html · SHA-256 ${'b2'.repeat(32)}`,
    );
  });

  it('keeps a text that a spreadsheet would run as a formula from being one', () => {
    expect(lines[1]).toBe('١,تعارض محتمل,"\'=HYPERLINK(""http://x"") وأصيب 12 شخصًا،\nبحسب الشرطة",,لم يُذكر');
  });

  it('says where a passage is told, too', () => {
    expect(lines[2]).toContain('[وكذلك في السطر ١]');
  });
});

describe('a comparison as an HTML file', () => {
  const html = writeSheetHtml(sheet);
  const { document } = parseHTML(html);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(element => element.textContent);

  it('shows what stands in the articles as text, whatever signs it holds', () => {
    expect(texts('td p')).toEqual([
      '=HYPERLINK("http://x") وأصيب 12 شخصًا،\nبحسب الشرطة',
      '<script>alert(1)</script> & "more"',
    ]);
    expect(document.querySelectorAll('script, b b, img, link')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe('مقارنة <حريق السوق>');
  });

  it('writes each text in its own direction and language', () => {
    const written = [...document.querySelectorAll('td p')].map(element => [
      element.getAttribute('dir'),
      element.getAttribute('lang'),
    ]);
    expect(written).toEqual([
      ['rtl', 'ar'],
      ['ltr', 'en'],
    ]);
    expect(document.documentElement.getAttribute('dir')).toBe('rtl');
  });

  it('marks values that contradict and words that differ', () => {
    expect(texts('mark.disputed')).toEqual(['12 شخصًا']);
    expect(texts('mark.changed')).toEqual(['،\nبحسب الشرطة']);
  });

  it('cites every article with its file and the hash of it', () => {
    expect(texts('ul:not(.marks) > li')).toHaveLength(2);
    expect(texts('li code')).toEqual(['a1'.repeat(32), 'b2'.repeat(32)]);
    expect(texts('td.empty')).toEqual(['لم يُذكر', 'انظر السطر ١']);
  });

  it('tells what was noted about which passages, and where these stand', () => {
    expect(texts('.marks li > p')).toEqual(['يُسأل الدفاع المدني <اليوم>']);
    expect(texts('.marks blockquote')).toEqual(['أ وأصيب 12 شخصًا السطر ١', 'ب Twelve were hurt']);
    expect(document.querySelector('.marks bdi[lang="en"]')?.getAttribute('dir')).toBe('ltr');
  });

  it('holds the overview, and no heading over nothing', () => {
    expect(texts('.overview h3')).toEqual(['الاقتباس نفسه']);
    expect(texts('.overview p')).toEqual(['بألفاظ <أخرى>', 'ب We will rebuild']);
    expect(texts('.overview .subheading')).toEqual(['بألفاظ <أخرى>']);
    expect(document.querySelector('.overview bdi[dir="ltr"]')?.textContent).toBe('We will rebuild');
    const bare = parseHTML(writeSheetHtml({ ...sheet, overview: [], marks: [] })).document;
    expect([...bare.querySelectorAll('h2')].map(each => each.textContent)).toEqual(['المصادر', 'المفتاح']);
  });

  it('tells by the line of a cell which article alone says it', () => {
    const hatches = ['a', 'b', 'c', 'd'].map(
      letter => new RegExp(`\\[data-class='only-${letter}'\\] \\{ --hatch: (\\S+);`).exec(html)?.[1],
    );
    expect(new Set(hatches).size).toBe(4);
    expect(hatches).not.toContain(undefined);
  });

  it('asks for nothing from outside', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)=|url\(|@import/);
  });
});
