import { describe, expect, it } from 'vitest';
import { analyseSource } from '#shared/analysis/articles/analyse-source.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { packContext } from '#shared/timeline/context/pack-context.ts';
import { readContext } from '#shared/timeline/context/read-context.ts';
import { deriveArticleEvents } from '#shared/timeline/derive-article-events.ts';
import { marksByArticle } from '#shared/timeline/marks-by-article.ts';
import { readCallingOff } from './called-off.ts';
import { isNamedDate } from './marks-to-gather.ts';
import { finishSteps } from './steps.ts';

/** What an article of 1 October 2026 says of each date that it names. */
function saidOf(text: string): readonly string[] {
  const builder = createTimelineDataBuilder();
  const options = { whole: true, published: '2026-10-01' };
  for (const article of analyseSource({ text, mediaType: 'text/plain', hints: noHints, options })) {
    const { outlet, published, temporal } = article;
    const id = 'a' as ArticleId; // a test names its article as it likes
    const events = deriveArticleEvents(id, outlet?.name ?? null, published, temporal);
    builder.add([{ ...events, context: packContext(readContext(article)) }]);
  }
  const data = builder.build();
  const callingOff = finishSteps(readCallingOff(data, marksByArticle(data)));
  return [...data.columns.starts.keys()].filter(row => isNamedDate(data, row)).map(row => callingOff.of(row));
}

describe('a stretch beside what is cancelled', () => {
  it.each([
    'The airline cancelled all flights to the oasis from 2 until 15 October.',
    'The airline cancelled all flights to the oasis until 15 October.',
    'All flights to the oasis were cancelled from 2 until 15 October.',
    'The airline cancelled all flights to the oasis from 2 October.',
    'ألغت شركة الطيران جميع رحلاتها إلى الواحة من 2 حتى 15 أكتوبر.',
    'ألغت شركة الطيران جميع رحلاتها إلى الواحة حتى 15 أكتوبر.',
    'ألغت شركة الطيران رحلاتها إلى الواحة بين 2 و15 أكتوبر.',
    'إلغاء جميع الرحلات إلى الواحة من يوم 2 أكتوبر.',
  ])('is how long that holds, and no plan: «%s»', text => {
    expect(saidOf(text)).toEqual(['no']);
  });

  it.each([
    'The town cancelled the festival scheduled from 2 to 15 October.',
    'The festival from 2 to 15 October was cancelled.',
    'The town cancelled the festival from 2 to 5 October.',
    'ألغت البلدية مهرجان الواحة من 2 إلى 5 أكتوبر.',
    'ألغت الشركة رحلاتها من الواحة المقررة من 2 إلى 5 أكتوبر.',
    'The airline cancelled its flights from the oasis on 5 October.',
  ])('is that of the plan where it takes so long or was planned for it: «%s»', text => {
    expect(saidOf(text)).toEqual(['yes']);
  });
});
