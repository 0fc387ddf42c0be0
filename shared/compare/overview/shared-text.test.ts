import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { buildOverviewArticle } from '#shared/testing/build-overview-article.ts';
import { wordsOfText } from './article-words.ts';
import { findSharedText } from './shared-text.ts';

const share = (...texts: readonly [string, string]) => {
  const [first, second] = texts.map(text => wordsOfText(buildOverviewArticle({ text })));
  const found = findSharedText(first ?? [], second ?? []);
  return found && { ...found, longest: found.longest.map((span, i) => sliceSpan(texts[i] ?? '', span)) };
};

const flood = 'غمرت السيول شوارع الميناء القديم وقطعت الطريق';
const school = 'أعلنت البلدية إغلاق المدارس حتى إشعار آخر';

describe('what two texts have word for word in common', () => {
  it('is counted by the words of the shorter, whichever comes first', () => {
    const long = `${school}. ${flood} بعد ليلة من الأمطار`;
    expect(share(flood, long)).toEqual({ share: 1, longest: [flood, flood] });
    expect(share(long, flood)).toEqual({ share: 1, longest: [flood, flood] });
    expect(share(`${flood} ${flood.split(' ').toReversed().join(' ')}`, long)?.share).toBe(0.5);
  });

  it('is the longest of several passages', () => {
    expect(share(`${school}. ${flood} ليلا`, `${flood} ليلا. ${school}`)?.longest).toEqual([
      `${flood} ليلا`,
      `${flood} ليلا`,
    ]);
  });

  it('is nothing where it is a phrase of four words, or a text has none', () => {
    expect(share(flood, `${flood.split(' ').slice(0, 4).join(' ')} الجديد`)).toBeNull();
    expect(share('', flood)).toBeNull();
  });

  it('is all of a table that has the same figures in every row', () => {
    const table = Array.from({ length: 200 }, (_, row) => `${row} 0 0 0 0 0 0`).join('\n');
    expect(share(table, table)).toEqual({ share: 1, longest: [table, table] });
  });
});
