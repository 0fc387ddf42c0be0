import { expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const rain = 'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين حتى تنحسر المياه عنهما.';
const fish =
  'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير على طول الساحل الشرقي.';
const titles = ['أمطار غزيرة تغلق جسرين في الوادي', 'أسعار السمك تتراجع في الميناء'] as const;

const read = (...lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} }).map(
    ({ title, outlet, published }) => [title.text, outlet?.name, published?.value],
  );

it.each([
  ['السفير', 'النهار'],
  ['الأخبار', 'الجمهورية'],
])(
  'gives each article the outlet over its day, also where it touches the text before: %s, %s',
  (one, other) => {
    const clipping = (outlet: string, day: string, title: string, text: string) => [
      outlet,
      day,
      '',
      title,
      '',
      text,
    ];
    expect(
      read(
        ...clipping(one, '7 أيلول 2023', titles[0], rain),
        ...clipping(other, '5 آذار 2025', titles[1], fish),
      ),
    ).toEqual([
      [titles[0], one, '2023-09-07'],
      [titles[1], other, '2025-03-05'],
    ]);
  },
);

it('takes a section of a page that stands over a day for no outlet', () => {
  expect(read('الأخبار', '7 أيلول 2023', '', titles[0], '', rain)).toEqual([
    [titles[0], undefined, '2023-09-07'],
  ]);
});
