import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from '#shared/analysis/dates/find-temporal-expressions.ts';
import type { ArticleBody, ArticleSummary, PublishedDate } from '#shared/domain/article/article.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import { placeOf } from '#shared/testing/build-findings.ts';
import { buildArticle } from '#shared/testing/build-imported-source.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { deriveArticleEvents } from '#shared/timeline/derive-article-events.ts';
import { instantOf } from '#shared/timeline/export/exported-mark.ts';
import { collectMarks } from './collect-marks.ts';

const id = newArticleId(newSourceId('7'.repeat(64)), 0);
const published: PublishedDate = {
  value: '2026-03-02T23:30:00-04:00',
  precision: 'time',
  provenance: 'metadata',
  source: null,
};
const sentences = [
  'A strong quake shook the coast at 22:47 GMT on Monday.',
  'Schools in the town closed at 9:15 a.m. on Monday.',
];
const text = sentences.join('\n');
const temporal = findTemporalExpressions(text, 'en').map(found => ({ ...found, source: found.span }));
const body: ArticleBody = {
  ...buildArticle({ text, sentences: sentences.map(sentence => placeOf(text, sentence)), temporal }),
  articleId: id,
};

/** All marks of that article as they go into a file. */
async function collected({ isReadable = true } = {}) {
  const builder = createTimelineDataBuilder();
  builder.add([deriveArticleEvents(id, 'Delta Wire', published, temporal)]);
  const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
  const found = await collectMarks(
    {
      getSummaries: ids =>
        Promise.resolve(
          ok(ids.map(() => ({ id, title: 'Quake shakes coast', published }) as ArticleSummary)),
        ),
      getBody: () => Promise.resolve(isReadable ? ok(body) : err({ code: 'internal' } as const)),
    },
    {
      model,
      gathered: null,
      events: Uint32Array.from(model.rows.keys()),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    },
  );
  return found.ok ? [...found.value].sort((a, b) => (a.expression ?? -1) - (b.expression ?? -1)) : [];
}

describe('marks for a file', () => {
  it('know the zone that is stated with their own time, and no other', async () => {
    expect((await collected()).map(instantOf)).toEqual(['2026-03-02T23:30-04:00', '2026-03-02T22:47Z', null]);
  });

  it('say what happened in the words of the clause', async () => {
    expect((await collected()).map(({ label }) => label)).toEqual([
      '',
      'A strong quake shook the coast',
      'Schools in the town closed',
    ]);
  });

  it('take no zone of the publication for that of an event whose text can’t be read', async () => {
    const marks = await collected({ isReadable: false });
    expect(marks.map(({ zone, title }) => [zone, title])).toEqual([
      ['-04:00', 'Quake shakes coast'],
      [null, 'Quake shakes coast'],
      [null, 'Quake shakes coast'],
    ]);
  });
});
