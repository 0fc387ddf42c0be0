import { describe, expect, it } from 'vitest';
import { readFindings } from '#shared/analysis/articles/read-findings.ts';
import { findSharedReasons, type ReportedArticle } from './shared-reasons.ts';

function article(
  title: string,
  text: string,
  day: string | null,
  outlet: string | null = null,
): ReportedArticle {
  return {
    summary: {
      title,
      outlet: outlet === null ? null : { name: outlet, provenance: 'stated', source: null },
      published: day === null ? null : { value: day, precision: 'day', provenance: 'stated', source: null },
    },
    body: { text, ...readFindings({ text, title, language: 'ar', sourceMap: [] }) },
  };
}

const first = article(
  'حريق يلتهم متاجر في سوق العطارين',
  'اندلع حريق كبير في سوق العطارين ببغداد مساء أمس الأحد. وقال رئيس الدفاع المدني العميد مازن الخطيب إن النار بدأت في مخزن. وأوضحت رويترز أن السوق أغلق.',
  '2026-04-13',
  'رويترز',
);
const second = article(
  'مصابون في حريق السوق القديم ببغداد',
  'أصيب 15 شخصًا في الحريق الذي شب يوم 12 أبريل 2026 في بغداد. وقال العميد مازن الخطيب لرويترز إن الأسباب قيد البحث.',
  '2026-04-14',
);

describe('why two articles may report one event', () => {
  it('is told by names both have, days both speak of and words of both heads', () => {
    const { names, days, words } = findSharedReasons(first, second);
    expect(names).toEqual(expect.arrayContaining(['مازن الخطيب', 'بغداد']));
    expect(days).toEqual(['2026-04-12']);
    expect(words).toContain('حريق');
  });

  it('is not the outlet itself, a verb of reporting or a word without a topic', () => {
    const { names, words } = findSharedReasons(first, second);
    expect(names).not.toContain('رويترز');
    for (const word of ['في', 'قال', 'وقال', 'أمس', 'الأحد']) expect(words).not.toContain(word);
  });

  it('names the same things whichever article is asked first', () => {
    const there = findSharedReasons(first, second);
    const back = findSharedReasons(second, first);
    expect(back.days).toEqual(there.days);
    expect(back.names.toSorted()).toEqual(there.names.toSorted());
  });

  it('knows no shared day while the first article has no date to count from', () => {
    const undated = article(first.summary.title, first.body.text, null);
    expect(findSharedReasons(undated, second).days).toEqual([]);
  });

  it('is nothing between reports of different things', () => {
    const other = article(
      'هبوط أسعار القمح',
      'هبطت أسعار القمح في الأسواق العالمية بعد أمطار غزيرة.',
      '2026-04-14',
    );
    expect(findSharedReasons(first, other)).toEqual({ names: [], days: [], words: [] });
  });
});
