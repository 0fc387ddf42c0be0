import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const datesOf = (...lines: readonly string[]): readonly (string | null)[] =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} }).map(
    article => article.published?.value ?? null,
  );

const rainTitle = 'أمطار غزيرة تغلق جسرين في قرى الوادي';
const rain =
  'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين إلى أن ينحسر الماء عنهما.';
const fishTitle = 'أسعار السمك تتراجع في الميناء القديم بعد صيد وفير';
const fish = 'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير على امتداد الساحل.';
const first = '12 مايو 2026';
const second = '13 مايو 2026';

describe('dates between two articles', () => {
  it('belong to the headline below where dates stand above headlines', () => {
    expect(datesOf(first, rainTitle, rain, second, fishTitle, fish)).toEqual(['2026-05-12', '2026-05-13']);
  });

  it('belong to the text above where dates close texts', () => {
    expect(datesOf(rainTitle, rain, first, fishTitle, fish, second)).toEqual(['2026-05-12', '2026-05-13']);
  });

  it('belong to the side that a rule leaves them on', () => {
    expect(datesOf(rainTitle, rain, first, '-----', fishTitle, fish)).toEqual(['2026-05-12', null]);
    expect(datesOf(rainTitle, rain, '-----', first, fishTitle, fish)).toEqual([null, '2026-05-12']);
  });

  it('belong to the side they stand closer to', () => {
    expect(datesOf(rainTitle, rain, '', first, fishTitle, fish)).toEqual([null, '2026-05-12']);
    expect(datesOf(rainTitle, rain, first, '', fishTitle, fish)).toEqual(['2026-05-12', null]);
  });

  it('belong to the report that calls its day by their weekday', () => {
    const today = `${fish.slice(0, -1)} اليوم الثلاثاء.`;
    expect(datesOf(rainTitle, rain, first, fishTitle, today)).toEqual([null, '2026-05-12']);
  });

  it('belong to nobody where nothing tells', () => {
    expect(datesOf(rainTitle, rain, first, fishTitle, fish)).toEqual([null, null]);
  });
});

describe('agency reports without headlines', () => {
  it('begin at each dateline, with its agency and its day', () => {
    const articles = splitSource({
      text: [
        'المرسى 12-5-2026 (أ ف ب)- هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين هناك.',
        'وقال رئيس البلدية إن المدارس ستبقى مفتوحة، ودعا السكان إلى ترك سياراتهم في أماكنها حتى الغد.',
        'الصنوبر 13-5-2026 (رويترز)- تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير.',
      ].join('\n'),
      mediaType: 'text/plain',
      hints: noHints,
      options: {},
    });
    expect(articles.map(({ outlet, published }) => [outlet?.name, published?.value])).toEqual([
      ['أ ف ب', '2026-05-12'],
      ['رويترز', '2026-05-13'],
    ]);
  });
});
