import { describe, expect, it } from 'vitest';
import { scopeWords } from '#renderer/features/timeline/views/scope-words.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { newArticleId, newClusterId, newSourceId } from '#shared/ids/ids.ts';
import { fileName, nameOfScope } from './file-names.ts';

const cluster: TimelineScope = {
  kind: 'cluster',
  id: newClusterId(newArticleId(newSourceId('a'.repeat(64)), 0)),
};

/** The name of a file of a timeline of this. */
function named(language: 'ar' | 'en', scope: TimelineScope, title: string | null = null): string {
  const t = translator(language, 'latin');
  return fileName(
    t('timeline-file.name', { scope: nameOfScope(scope, scopeWords(scope, title, t), t) }),
    'csv',
  );
}

describe('the name of a file of a timeline', () => {
  it('says once that it is one', () => {
    expect(named('ar', { kind: 'words', words: 'حريق السوق' })).toBe('خط زمني «حريق السوق».csv');
    expect(named('en', { kind: 'words', words: 'fire' })).toBe('timeline “fire”.csv');
  });

  it('names the text whose copies it tells of, as far as there is room', () => {
    expect(named('ar', cluster, 'افتتاح الجسر')).toBe('خط زمني نسخ «افتتاح الجسر».csv');
    expect(named('ar', cluster)).toBe('خط زمني نسخ نص واحد.csv');
    expect(named('ar', cluster, 'كلمة '.repeat(40)).length).toBeLessThan(90);
  });

  it('keeps what stands before a stroke or a dot', () => {
    expect(named('en', { kind: 'tag', tag: '10/12 a.b' })).toBe('timeline Tagged “10-12 a-b”.csv');
  });
});
