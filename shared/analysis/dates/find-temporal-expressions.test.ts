import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

interface SampleGold {
  readonly articles: readonly {
    readonly id: string;
    readonly body: { readonly start: number; readonly end: number };
  }[];
  readonly temporal: readonly {
    readonly article: string;
    readonly start: number;
    readonly end: number;
    readonly scored: boolean;
    readonly role?: string;
    readonly value: string;
    readonly timex?: string;
    readonly interval: readonly (string | null)[];
  }[];
}

const texts = (text: string, language = 'ar'): readonly string[] =>
  findTemporalExpressions(text, language).map(found => found.text);

describe('findTemporalExpressions', () => {
  it('leaves out prepositions and attached letters and keeps heads', () => {
    expect(texts('وصل في يوم الخميس وغادر بنهاية الشهر الماضي ومنذ العام 2011')).toEqual([
      'يوم الخميس',
      'نهاية الشهر الماضي',
      'العام 2011',
    ]);
  });

  it('gives spans of the original text, marks and tatweel included', () => {
    const text = 'قـــال أمـــسِ الأَحد إنّه باقٍ';
    const [found] = findTemporalExpressions(text, 'ar');
    expect(found?.text).toBe('أمـــسِ الأَحد');
    expect(text.slice(found?.span.start, found?.span.end)).toBe(found?.text);
  });

  it.each([
    'يحتفل العالم باليوم الوطني',
    'الأمين العام السابق للحزب',
    'فاز الفريق 3 - صفر على ضيفه',
    'صحيفة المصري اليوم',
    'من أشهر المطربين',
    'بلغ السعر 2010 دولارا',
    'رؤية 2030',
    'في الثلاثينات من عمره',
    'مارس اللاعب رياضته',
    'وقع العقد مع النادي',
  ])('finds nothing in «%s»', text => {
    expect(texts(text)).toEqual([]);
  });

  it('reads the months of every region', () => {
    for (const month of ['أبريل', 'نيسان', 'أفريل', 'ابريل', 'نيسان/أبريل', 'أبريل (نيسان)']) {
      const [found] = findTemporalExpressions(`في 7 ${month} 2018`, 'ar');
      expect(found?.relative).toEqual({ op: 'absolute', value: '2018-04-07' });
    }
  });

  it('keeps to ISO dates in languages it does not know', () => {
    expect(texts('2024-12-26 ja 3. maaliskuuta 2024', 'fi')).toEqual(['2024-12-26']);
  });

  it.each([
    [
      'fr',
      'Le ministre a parlé jeudi 8 mai 2025 à Lyon, puis le 1er juin 2024.',
      ['2025-05-08', '2024-06-01'],
    ],
    ['es', 'Ocurrió el miércoles 7 de mayo de 2025, no en abril de 2023.', ['2025-05-07', '2023-04']],
    ['de', 'Es geschah am Mittwoch, 7. Mai 2025, und im März 2021.', ['2025-05-07', '2021-03']],
    ['tr', 'Olay 7 Mayıs 2025 Çarşamba günü oldu.', ['2025-05-07']],
    ['fr', 'Le procès s’ouvre lundi 12 mai devant la cour.', ['2025-05-12']],
    ['fr', 'Il a 12 ans ; mars est loin, et la marche de 2024 aussi.', []],
  ] as const)('reads dates that %s writes out', (language, text, values) => {
    const found = findTemporalExpressions(text, language);
    expect(found.map((_, index) => resolveTemporal(found, index, '2025-05-09').value)).toEqual(values);
  });

  it('marks a date that is still to come', () => {
    const [found] = findTemporalExpressions('سيفتتح المعرض في 10 مارس 2025', 'ar');
    expect(found?.relative).toEqual({ op: 'absolute', value: '2025-03-10', direction: 'future' });
  });

  it('never throws, never overlaps, and always resolves', () => {
    const word = fc.constantFrom(
      ...'اليوم أمس غداة الخميس ( ) 12 أبريل / - 2018 1436 شوال العام الماضي من إلى الساعة وقت سابق و ، نفسه قبل'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('ar', 'en', 'und'), (words, language) => {
        const text = words.join(' ');
        const found = findTemporalExpressions(text, language);
        let end = 0;
        for (const [index, { span }] of found.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          resolveTemporal(found, index, '2025-02-25');
        }
      }),
    );
  });

  it.each([
    'Theresa May arrives',
    'The Sunday Telegraph',
    'temperatures in widespread 80s',
    'at the last minute',
  ])('finds nothing in "%s"', text => {
    expect(texts(text, 'en')).toEqual([]);
  });

  const sample = '../shared/data/seed';
  it.skipIf(!existsSync(`${sample}/gold.json`))('finds what the sample holds, and nothing else', () => {
    const raw = readFileSync(`${sample}/000_0b53b3ad3ab9613f.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`${sample}/gold.json`, 'utf8')) as SampleGold;
    for (const { body, id } of gold.articles) {
      const expected = gold.temporal.filter(
        one => one.article === id && one.scored && one.role !== 'publication-date',
      );
      const found = findTemporalExpressions(raw.slice(body.start, body.end), 'ar');
      expect(found).toHaveLength(expected.length);
      for (const [index, { span }] of found.entries()) {
        const stated = expected.find(
          one => one.start < span.end + body.start && span.start + body.start < one.end,
        );
        const { value, earliest, latest } = resolveTemporal(
          found,
          index,
          id === 'a1' ? '2024-12-26' : '2025-02-25',
        );
        expect(value).toBe(stated?.timex ?? stated?.value);
        if (stated?.timex === undefined) expect([earliest, latest]).toEqual(stated?.interval);
      }
    }
  });

  const weekdayPairs = '../shared/data/dates/rel_weekday.dev.jsonl';
  it.skipIf(!existsSync(weekdayPairs))('finds and resolves the days that journalists state twice', () => {
    const rows = readFileSync(weekdayPairs, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { text: string; dct: string; value: string; gold_ok: boolean })
      .filter(row => row.gold_ok);
    const right = rows.filter(({ text, dct, value }) => {
      const found = findTemporalExpressions(text, 'ar');
      return found.some((_, i) => resolveTemporal(found, i, dct).value?.startsWith(value) === true);
    });
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.99);
  });
});
