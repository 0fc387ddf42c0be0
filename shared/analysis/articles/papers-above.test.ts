import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const rain = 'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين حتى تنحسر المياه عنهما.';
const fish =
  'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير على طول الساحل الشرقي.';
const titles = ['أمطار غزيرة تغلق جسرين في الوادي', 'أسعار السمك تتراجع في الميناء'] as const;
const heading = 'نشرة الصحافة - الاثنين 24 آذار 2025';

const read = (...lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} }).map(
    ({ title, outlet, published, author }) => [title.text, outlet?.name, published?.value, author?.name],
  );

describe('a review of the press', () => {
  it('has each paper above its article', () => {
    expect(read('النهار', titles[0], rain, '', 'السفير', titles[1], fish)).toEqual([
      [titles[0], 'النهار', undefined, undefined],
      [titles[1], 'السفير', undefined, undefined],
    ]);
  });

  it('may gather one paper', () => {
    const found = read('النهار', titles[0], rain, '', 'النهار', titles[1], fish);
    expect(found.map(([title, outlet]) => [title, outlet])).toEqual(titles.map(title => [title, 'النهار']));
  });

  it('has numbers before its headlines and a bracket below', () => {
    const brief = (i: 0 | 1, said: string, text: string) => [`${i + 1}- ${titles[i]}`, said, text, ''];
    expect(
      read(heading, '', ...brief(0, '(النهار - سمير نصر)', rain), ...brief(1, '(السفير - هالة نمر)', fish)),
    ).toEqual([
      [titles[0], 'النهار', '2025-03-24', 'سمير نصر'],
      [titles[1], 'السفير', '2025-03-24', 'هالة نمر'],
    ]);
  });

  it('has parts of one paper above articles that name none', () => {
    const found = read('العالم', titles[0], rain, '', 'الحدث', titles[1], fish);
    expect(found.map(([, outlet]) => outlet)).toEqual([undefined, undefined]);
  });

  it('has paper and writer in a bracket below each headline', () => {
    expect(
      read(heading, '', titles[0], '(النهار - سمير نصر)', rain, '', titles[1], '(السفير - هالة نمر)', fish),
    ).toEqual([
      [titles[0], 'النهار', '2025-03-24', 'سمير نصر'],
      [titles[1], 'السفير', '2025-03-24', 'هالة نمر'],
    ]);
  });

  it('gives its day, as concluded, to articles that state none', () => {
    const text = [
      'جولة الصحف ليوم 20 مايو 2025',
      '',
      ...titles.flatMap((title, i) => [`■ ${title}`, i ? fish : rain]),
    ];
    const articles = splitSource({
      text: text.join('\n'),
      mediaType: 'text/plain',
      hints: noHints,
      options: {},
    });
    const day = { value: '2025-05-20', precision: 'day', provenance: 'inferred', source: null };
    expect(articles.map(({ published }) => published)).toEqual([day, day]);
  });

  it('gives its day to no article that states one, and its name to no author', () => {
    const days = ['صحيفة الجرف - 20 آذار 2025', 'صحيفة الجرف - 21 آذار 2025'] as const;
    expect(read(heading, '', titles[0], days[0], rain, '', titles[1], days[1], fish)).toEqual([
      [titles[0], 'صحيفة الجرف', '2025-03-20', undefined],
      [titles[1], 'صحيفة الجرف', '2025-03-21', undefined],
    ]);
  });
});

describe('a page that begins with the day it was saved on', () => {
  it('gives the day below the headline', () => {
    expect(read('25 آذار 2025', titles[0], 'صحيفة الجرف - 20 آذار 2025', rain)[0]?.[2]).toBe('2025-03-20');
  });
});
