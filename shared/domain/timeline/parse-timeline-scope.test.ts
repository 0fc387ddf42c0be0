import { describe, expect, it } from 'vitest';
import { newArticleId, newClusterId, newSourceId } from '#shared/ids/ids.ts';
import { parseTimelineScope } from './parse-timeline-scope.ts';
import type { TimelineScope } from './timeline-scope.ts';

const article = newArticleId(newSourceId('a'.repeat(64)), 3);
const scopes: readonly TimelineScope[] = [
  { kind: 'all' },
  { kind: 'words', words: 'سوق العطارين' },
  { kind: 'name', id: 'person مازن الخطيب', name: 'مازن الخطيب' },
  { kind: 'speaker', id: 'person مازن الخطيب', name: 'مازن الخطيب' },
  { kind: 'tag', tag: 'حرائق' },
  { kind: 'outlet', outlet: 'رويترز' },
  { kind: 'outlet', outlet: null },
  { kind: 'cluster', id: newClusterId(article) },
  { kind: 'articles', articles: [article], name: 'المقارنة' },
];

describe('a scope that was written down', () => {
  it.each(scopes)('comes back as it was: $kind', scope => {
    expect(parseTimelineScope(JSON.parse(JSON.stringify(scope)))).toEqual(scope);
  });

  it.each([
    null,
    undefined,
    7,
    'all',
    [],
    { kind: 'everything' },
    { kind: 'words' },
    { kind: 'words', words: '   ' },
    { kind: 'words', words: 'x'.repeat(1001) },
    { kind: 'name', id: 'person x' },
    { kind: 'outlet' },
    { kind: 'outlet', outlet: 7 },
    { kind: 'cluster', id: '<b>' },
    { kind: 'articles', articles: [article, 'no id'], name: 'x' },
    { kind: 'articles', articles: article, name: 'x' },
  ])('is none where %j stands', written => {
    expect(parseTimelineScope(written)).toBeNull();
  });
});
