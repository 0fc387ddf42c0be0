import { describe, expect, it } from 'vitest';
import { analyseSource } from '#shared/analysis/articles/analyse-source.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { packContext } from '#shared/timeline/context/pack-context.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { deriveArticleEvents } from '#shared/timeline/derive-article-events.ts';
import { gatherEvents } from './gather-events.ts';
import { isNamedDate } from './marks-to-gather.ts';

/** The days that articles of 23 June 2026 gather, each as often as it is told of in one event with another. */
function gatheredDays(...texts: readonly string[]): readonly string[] {
  const builder = createTimelineDataBuilder();
  const options = { whole: true, published: '2026-06-23' };
  for (const [at, text] of texts.entries())
    for (const article of analyseSource({ text, mediaType: 'text/plain', hints: noHints, options })) {
      const id = `a${at}` as ArticleId; // a test names its articles as it likes
      const events = deriveArticleEvents(id, `outlet ${at}`, article.published, article.temporal);
      builder.add([{ ...events, context: packContext(readContext(article)) }]);
    }
  const data = builder.build();
  const { events } = gatherEvents(data, []);
  return [...data.columns.starts.keys()]
    .filter(row => isNamedDate(data, row) && events[row] !== -1)
    .map(row => new Date(data.columns.starts[row] ?? NaN).toISOString().slice(0, 10));
}

const arabic = 'غرقت سفينة الصيد الكبيرة قبالة ساحل الواحة';
const english = 'The large fishing boat sank off the coast of the oasis';

describe('a day that a report denies', () => {
  it.each([
    [`${arabic} مساء السبت 20 يونيو.`, `${arabic} فجر الأحد 21 يونيو، وليس مساء السبت كما قال شهود.`],
    [`${arabic} مساء السبت 20 يونيو.`, `${arabic} لا مساء السبت بل فجر الأحد 21 يونيو.`],
    [`${english} on Saturday 20 June.`, `${english} on Sunday 21 June, not on Saturday as witnesses said.`],
    [`${english} on Saturday 20 June.`, `${english} on Sunday 21 June rather than on Saturday.`],
  ])('is not told of by it: «%s», «%s»', (tells, denies) => {
    expect(gatheredDays(tells, denies)).not.toContain('2026-06-20');
    expect(gatheredDays(denies, denies)).toEqual(['2026-06-21', '2026-06-21']);
  });

  it.each([
    [`${arabic} مساء السبت 20 يونيو.`, `${arabic} ليس مساء السبت 20 يونيو فقط.`],
    [`${english} on Saturday 20 June.`, `${english} and not one of its crew was found on Saturday 20 June.`],
  ])(
    'is one that the word stands right before, that is not only limited, and beside which another day is named: «%s», «%s»',
    (tells, limits) => {
      expect(gatheredDays(tells, limits)).toEqual(['2026-06-20', '2026-06-20']);
    },
  );
});
