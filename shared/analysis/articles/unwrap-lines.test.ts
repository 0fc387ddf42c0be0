import { expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

/** A text as mail programs of old break it, with a headline that is as long as a line may be. */
const wrapped = (below: string): string => `افتتاح القاعة الكبرى في المكتبة الوطنية بعد ترميم طويل
${below}

قالت أمينة المكتبة إن الرفوف الجديدة وصلت قبل موعدها وإن
القاعة ستفتح أبوابها للقراء في الأسبوع المقبل بعد أن
تنتهي الورشة من طلاء الجدران وتركيب الإنارة في الممرات
التي تصل القاعة بالمخازن القديمة.

وأضافت أن عشرين ألف كتاب نقلت من المخازن في الأيام
الماضية بمساعدة متطوعين من الجامعات القريبة ومن نوادي
القراءة في الأحياء المجاورة للمكتبة.
`;

const read = (text: string) =>
  splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} }).map(
    ({ title, published, outlet, text: body }) => [
      title.text,
      published?.value,
      outlet?.name,
      body.split('\n').length,
    ],
  );

it('joins the lines of a text that was broken at a fixed width, but not a headline with the day below it', () => {
  expect(read(wrapped('الدستور 02-02-2024'))).toEqual([
    ['افتتاح القاعة الكبرى في المكتبة الوطنية بعد ترميم طويل', '2024-02-02', 'الدستور', 2],
  ]);
});
