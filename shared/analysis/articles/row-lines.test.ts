import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const rain = 'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين حتى تنحسر المياه عنهما.';
const fish =
  'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير على طول الساحل الشرقي.';
const titles = ['أمطار غزيرة تغلق جسرين في الوادي', 'أسعار السمك تتراجع في الميناء'];

const read = (...lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} }).map(
    ({ title, outlet, published, text }) => [title.text, outlet?.name, published?.value, text],
  );

describe('a source of one article a line', () => {
  it.each(['|', ' | ', '\t'])('gives an article for each line whose cells are parted by «%s»', mark => {
    expect(
      read(
        [titles[0], 'القبس', '03/05/2024', rain].join(mark),
        [titles[1], 'النهار', '04/05/2024', fish].join(mark),
      ),
    ).toEqual([
      [titles[0], 'القبس', '2024-05-03', rain],
      [titles[1], 'النهار', '2024-05-04', fish],
    ]);
  });

  it('may have its day first and a line of column names', () => {
    expect(
      read(
        'التاريخ | العنوان | النص',
        `3 أيار 2024 | ${titles[0]} | ${rain}`,
        `4 أيار 2024 | ${titles[1]} | ${fish}`,
      ).map(([title, , published]) => [title, published]),
    ).toEqual([
      [titles[0], '2024-05-03'],
      [titles[1], '2024-05-04'],
    ]);
  });

  it('is not seen in paragraphs with bars in them', () => {
    const text = `${rain} | ${fish} | ${rain}`;
    expect(read(titles[0] ?? '', text, text)).toEqual([
      [titles[0], undefined, undefined, `${text}\n${text}`],
    ]);
  });
});
