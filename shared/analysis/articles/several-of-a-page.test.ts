import { describe, expect, it } from 'vitest';
import { analyseDocument } from './analyse-document.ts';
import { noHints } from './extracted-hints.ts';

const rain =
  'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين حتى تنخفض المياه في المجرى.';
const fish =
  'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير، كما قال تجار في السوق.';
const market = ['أسعار السمك تتراجع في الميناء القديم', '4 أيار 2022', fish];
const flood = ['أمطار غزيرة تغلق جسرين في قرى الوادي', '3 أيار 2022', rain];

const read = (lines: readonly string[], hints: Partial<typeof noHints>, mediaType = 'text/html') =>
  analyseDocument(
    {
      text: lines.join('\n'),
      runs: null,
      mediaType,
      hints: { ...noHints, ...hints },
      hintOrigins: { outlet: { provenance: 'inferred', source: null } },
      leftOut: [],
    },
    10_000,
    {},
  ).map(({ title, outlet }) => [title.text, outlet?.name ?? null, outlet?.provenance ?? null]);

describe('several articles of one page', () => {
  it('are of the outlet of the page, as it was concluded', () => {
    expect(read([...flood, ...market], { title: flood[0] ?? null, outlet: 'المرساة' })).toEqual([
      [flood[0], 'المرساة', 'inferred'],
      [market[0], 'المرساة', 'inferred'],
    ]);
  });

  it('keep the outlet that their own lines state', () => {
    const stated = [market[0] ?? '', 'المصدر: صحيفة الشراع', ...market.slice(1)];
    expect(read([...flood, ...stated], { title: flood[0] ?? null, outlet: 'المرساة' })[1]).toEqual([
      market[0],
      'صحيفة الشراع',
      'stated',
    ]);
  });

  it('have each its own headline where the page has a title that none of them is called', () => {
    const titles = read([...flood, ...market], { title: 'نشرة أخبار المساء' }).map(([title]) => title);
    expect(titles).toEqual([flood[0], market[0]]);
  });

  it('are not of the outlet of a file that is no page', () => {
    expect(read([...flood, ...market], { outlet: 'المرساة' }, 'text/markdown')[1]?.[1]).toBeNull();
  });
});
