import { describe, expect, it } from 'vitest';
import { readRecords } from '../read-records.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';
import { noMapping } from '#shared/domain/source/record-mapping.ts';

const long = (i: number): string =>
  `قال المتحدث رقم ${i} إن العمل سيستمر حتى نهاية العام المقبل. وأضاف أن الكلفة بلغت ${40 + i} مليونًا، وهو ما يفوق التقديرات الأولى بكثير.`;
const headline = (i: number): string =>
  ['هزة خفيفة في الشمال', 'أمطار تقطع طريق الساحل', 'إضراب المعلمين يدخل يومه الرابع'][i % 3] + ` (${i})`;

/** What is worked out of twelve records that these make. */
function guess(record: (i: number) => Record<string, unknown>): RecordMapping {
  const text = JSON.stringify(Array.from({ length: 12 }, (_, i) => record(i)));
  const read = readRecords({ text, mediaType: 'application/json', places: [] }, { saved: [], asked: null });
  return read.ok ? read.value.layout.mapping : noMapping;
}

describe('what fields hold', () => {
  it.each([
    ['العنوان', 'النص', 'تاريخ النشر', 'الصحيفة'],
    ['headline', 'articleBody', 'datePublished', 'publisher'],
    ['titre', 'contenu', 'date_publication', 'journal'],
    ['Başlık', 'İçerik', 'Tarih', 'Gazete'],
    ['تیتر', 'متن خبر', 'تاریخ انتشار', 'خبرگزاری'],
    ['כותרת', 'תוכן', 'תאריך', 'עיתון'],
    ['HD', 'TD', 'PD', 'SN'],
  ])('is known by names: %s, %s, %s, %s', (title, text, published, outlet) => {
    const mapping = guess(i => ({
      [title]: headline(i),
      [outlet]: 'صوت الوادي',
      [published]: `2025-02-${10 + i}`,
      [text]: long(i),
    }));
    expect(mapping).toEqual({ ...noMapping, title, text: [text], published, outlet });
  });

  it.each([
    ['the outlet', 'الشاهد', '3'],
    ['a section', 'رياضة', null],
    ['a place', 'بيروت', null],
  ])(
    'is worked out of a table without names: a column that says the same again and again is %s',
    (_, said, outlet) => {
      const rows = Array.from(
        { length: 5 },
        (_row, i) => `2025-05-0${i + 1}\t${headline(i)}\t${said}\t${long(i)}`,
      );
      const source = { text: rows.join('\n'), mediaType: 'text/csv', places: [] };
      const read = readRecords(source, { saved: [], asked: null });
      expect(read.ok && read.value.layout.mapping).toEqual({
        ...noMapping,
        published: '1',
        title: '2',
        text: ['4'],
        outlet,
      });
    },
  );

  it('is known by values where the names say nothing', () => {
    const mapping = guess(i => ({
      a: 4000 + i,
      b: `https://a.example/${i}`,
      c: `2025-02-${10 + i}`,
      d: long(i),
      e: headline(i),
    }));
    expect(mapping).toEqual({ ...noMapping, title: 'e', text: ['d'], published: 'c', url: 'b' });
  });

  it('tells the day of publication from the day on which somebody collected', () => {
    const named = guess(i => ({ t: long(i), scraped_at: '2025-03-01T08:00:00Z', date: `2025-02-${10 + i}` }));
    const unnamed = guess(i => ({ t: long(i), x: '2025-03-01T08:00:00Z', y: `2025-02-${10 + i}` }));
    expect([named.published, unnamed.published]).toEqual(['date', 'y']);
  });

  it('puts a summary before the text, but not one that the text begins with', () => {
    const summary = guess(i => ({
      title: headline(i),
      summary: `موجز ما جرى في اليوم ${i} هنا`,
      body: long(i),
    }));
    const opening = guess(i => ({ title: headline(i), summary: `${long(i).slice(0, 60)}…`, body: long(i) }));
    expect([summary.text, opening.text]).toEqual([['summary', 'body'], ['body']]);
  });

  it('takes a summary for the text where there is no other', () => {
    expect(guess(i => ({ title: headline(i), description: long(i) })).text).toEqual(['description']);
  });

  it('finds the outlets of a table without a header, however few rows it has', () => {
    const outlets = ['صحيفة المنارة', 'وكالة الضفة للأنباء', 'Valley Times', 'شبكة الساحل'];
    const rows = outlets.map(
      (outlet, i) => `${i + 1},${headline(i)},2025-02-1${i},أخبار محلية,${outlet},"${long(i)}"`,
    );
    for (const count of [2, 4]) {
      const text = rows.slice(0, count).join('\n');
      const read = readRecords({ text, mediaType: 'text/csv', places: [] }, { saved: [], asked: null });
      expect(read.ok && read.value.layout.mapping).toEqual({
        ...noMapping,
        title: '2',
        published: '3',
        outlet: '5',
        text: ['6'],
      });
    }
  });

  it('does not take the sections of a paper for outlets', () => {
    const sections = ['أخبار محلية', 'اقتصاد', 'أخبار عالمية'];
    expect(guess(i => ({ a: headline(i), b: sections[i % 3], c: long(i) })).outlet).toBeNull();
  });

  it('never takes long texts for the name of an outlet', () => {
    expect(guess(i => ({ text: long(i), source: `${long(i)} ${long(i + 1)}` })).outlet).toBeNull();
  });

  it('never takes what is said of an author, or a picture, for the article’s own', () => {
    const mapping = guess(i => ({
      text: 'تغريدة قصيرة عن الأمطار',
      user: { name: 'سامي', description: long(i), url: `https://a.example/u/${i}` },
      image: { url: `https://a.example/${i}.jpg` },
    }));
    expect(mapping).toEqual({ ...noMapping, text: ['text'], author: 'user.name' });
  });

  it('finds no text in records that have none', () => {
    expect(guess(i => ({ city: 'حلب', population: 1000 + i, updated: '2025-02-24' })).text).toEqual([]);
  });
});
