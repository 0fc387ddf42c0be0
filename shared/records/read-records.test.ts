import { describe, expect, it } from 'vitest';
import { readRecords } from './read-records.ts';
import type { MappingChoice } from './choose-mapping.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';

const csv = (text: string, choice: Partial<MappingChoice> = {}) =>
  readRecords({ text, mediaType: 'text/csv', places: [] }, { saved: [], asked: null, ...choice });

const table = `العنوان,الموجز,النص,التاريخ,اللغة,الرابط
هزة,"قال المتحدث إن العمل مستمر.","<p>قال المتحدث إن العمل مستمر.</p><p>ولم تقع أضرار في القرى المجاورة حتى مساء الأحد.</p>",24/02/2025,العربية,https://a.example/1
مطر,"أغلقت الأمطار الطريق.","<p>ثم فُتح بعد ساعتين. وعادت الحركة إلى طبيعتها مساء يوم الأحد.</p>",03/04/2025,العربية,بلا
عنوان بلا خبر,,,25/02/2025,,
`;
const asked: RecordMapping = {
  title: 'العنوان',
  text: ['الموجز', 'النص'],
  published: 'التاريخ',
  outlet: null,
  author: null,
  url: 'الرابط',
  language: 'اللغة',
};

describe('rows as articles', () => {
  const read = csv(table, { asked });
  const documents = read.ok ? read.value.documents : [];

  it('have what their fields say, in forms that do not depend on the file', () => {
    expect(documents.map(({ hints, url, part }) => ({ ...hints, url, part }))).toEqual([
      {
        title: 'هزة',
        outlet: null,
        author: null,
        published: '2025-02-24',
        language: 'ar',
        url: 'https://a.example/1',
        part: '#1',
      },
      {
        title: 'مطر',
        outlet: null,
        author: null,
        published: '2025-04-03',
        language: 'ar',
        url: null,
        part: '#2',
      },
    ]);
  });

  it('join their texts, without a summary that the text repeats', () => {
    expect(documents.map(({ text }) => text)).toEqual([
      'قال المتحدث إن العمل مستمر.\nولم تقع أضرار في القرى المجاورة حتى مساء الأحد.',
      'أغلقت الأمطار الطريق.\nثم فُتح بعد ساعتين. وعادت الحركة إلى طبيعتها مساء يوم الأحد.',
    ]);
  });

  it('know where title, date and each letter of the text stand in the file', () => {
    for (const { text, runs, hints, hintOrigins } of documents) {
      const { start = 0, end = 0 } = hintOrigins.title?.source ?? {};
      expect(table.slice(start, end)).toBe(hints.title);
      for (const run of runs)
        expect(table.slice(run.source, run.source + run.length)).toBe(
          text.slice(run.text, run.text + run.length),
        );
    }
  });

  it('without text are left out, and the first of them is named', () => {
    expect(read.ok && read.value.notes).toEqual([{ code: 'records-left-out', place: '#3' }]);
  });
});

describe('values that are written with the label of what they are', () => {
  it.each([
    ['بقلم: سمر ناصر', 'المصدر: صدى المرفأ', ['سمر ناصر', 'صدى المرفأ']],
    ['By Samar Nasser', 'Source : The Quay', ['Samar Nasser', 'The Quay']],
    ['كتبت سمر', 'مصدر مسؤول', ['كتبت سمر', 'مصدر مسؤول']],
    ['Byron Moss', 'BBC', ['Byron Moss', 'BBC']],
  ])('give what stands behind it: %s, %s', (author, outlet, expected) => {
    const read = csv(`title,text,author,source\nهزة,"لا أضرار. ولا ضحايا.",${author},${outlet}\n`);
    const hints = read.ok ? read.value.documents[0]?.hints : undefined;
    expect([hints?.author, hints?.outlet]).toEqual(expected);
  });
});

describe('how a file’s fields are understood', () => {
  it('is shown with examples as they stand in the file', () => {
    const read = csv(table);
    const layout = read.ok ? read.value.layout : null;
    expect(layout?.fields[0]).toEqual({ name: 'العنوان', samples: ['هزة', 'مطر', 'عنوان بلا خبر'] });
    expect([layout?.recordCount, layout?.chosenBy]).toEqual([3, 'guess']);
  });

  it('is as the analyst saved it for files with the same columns, in whatever order', () => {
    const first = csv('a,b\n1,"Once upon a time. There was a text."\n');
    const signature = first.ok ? first.value.layout.signature : '';
    const saved = [
      {
        signature,
        mapping: { ...asked, title: 'a', text: ['b'], published: null, url: null, language: null },
      },
    ];
    const second = csv('b,a\n"Another text of a row.",2\n', { saved });
    expect(second.ok && second.value.layout.chosenBy).toBe('analyst');
    expect(second.ok && second.value.documents[0]?.hints.title).toBe('2');
  });

  it('is worked out where only a part of it was asked for, and no field has two roles', () => {
    const read = csv(table, { asked: { title: 'الموجز' } });
    expect(read.ok && read.value.layout.mapping).toMatchObject({
      title: 'الموجز',
      text: ['النص'],
      published: 'التاريخ',
    });
  });

  it('names the columns there are when one was asked for that is not', () => {
    expect(csv('title,b\nc,d\n', { asked: { text: ['z'] } })).toEqual({
      ok: false,
      error: { code: 'unknown-field', place: 'z? → title, b' },
    });
  });

  it('lacks a text: the file has no articles, and its columns are there to choose from', () => {
    const read = csv('المدينة,السكان\nحلب,2100000\nحمص,800000\n');
    expect(read.ok && [read.value.documents.length, read.value.notes]).toEqual([
      0,
      [{ code: 'no-text-field', place: 'المدينة, السكان' }],
    ]);
  });

  it('is asked of nothing in a file without records', () => {
    expect(csv('')).toEqual({ ok: false, error: { code: 'no-article', place: null } });
  });
});

describe('a workbook', () => {
  const first = 'title\ttext\nA\t"One text with\ta tab. And more of it."\n';
  const second = 'name\tcount\nB\t17\n';
  const text = first + second;
  const places = [
    { kind: 'part', span: { start: 0, end: first.length }, part: 'News' },
    { kind: 'part', span: { start: first.length, end: text.length }, part: 'Totals' },
  ] as const;

  it('has a table in each of its sheets, and articles where there is text', () => {
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const read = readRecords({ text, mediaType, places }, { saved: [], asked: null });
    const documents = read.ok ? read.value.documents : [];
    expect(documents.map(({ part, text: body }) => [part, body])).toEqual([
      ['News #1', 'One text with\ta tab. And more of it.'],
    ]);
    expect(read.ok && read.value.layout.mapping.text).toEqual(['text']);
  });
});
