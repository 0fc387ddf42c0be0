import { describe, expect, it } from 'vitest';
import type { ArticleReuse } from '#shared/domain/comparison/reuse.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { mostNamed } from '#shared/reuse/collect-reuse.ts';
import { closenessTo } from './closeness.ts';

const source = newSourceId('b'.repeat(64));
const id = (ordinal: number) => newArticleId(source, ordinal);
const withCopies = (count: number): ArticleReuse => ({
  articleId: id(0),
  clusterId: null,
  passages: [],
  nearDuplicates: Array.from({ length: count }, (_, at) => ({
    articleId: id(at + 1),
    share: 0.9,
    longestRun: 40,
  })),
});

describe('how close a copy is to the first', () => {
  it('is the share of the text that both have', () => {
    expect(closenessTo(withCopies(2))(id(2))).toBe(0.9);
  });

  it('goes by way of others where the two are no near-duplicates themselves', () => {
    expect(closenessTo(withCopies(2))(id(3))).toBe('by-others');
  });

  it('is not known of one that a full list may have left out', () => {
    expect(closenessTo(withCopies(mostNamed))(id(mostNamed + 1))).toBeNull();
  });

  it('is not known while it is read', () => {
    expect(closenessTo(null)(id(1))).toBeNull();
  });
});
