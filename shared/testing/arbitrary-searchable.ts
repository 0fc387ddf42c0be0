import fc from 'fast-check';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';

/** A word without spaces: Arabic in several forms, Latin, figures, and what else stands in texts, broken code units too. */
export const arbitraryWord = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'وزارة الوزارة وزارتها وزارات في على 1250 Reuters'.split(' ')) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }).map(text => text.replaceAll(' ', '')),
  },
  { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\ude00\ud83d', '\0', 'ﻻ', '신문', '\ufeff', '\uffff') },
);
const words = fc.array(arbitraryWord, { maxLength: 12 }).map(list => list.filter(Boolean).join(' '));
const someText = fc.oneof(fc.string(), fc.constantFrom('', 'مرصد الساحل', '\ud800'));
const id = fc.oneof(
  fc
    .tuple(fc.nat({ max: 3 }), fc.nat(), fc.nat({ max: 3 }))
    .map(([file, ordinal, again]) => newArticleId(newSourceId(`${file}`.repeat(64)), ordinal, again)),
  fc.string().map(text => text as SearchableArticle['id']),
);
/** An article of few words, with ids of all kinds and values that come again. */
export const arbitrarySearchable: fc.Arbitrary<SearchableArticle> = fc.record({
  id,
  title: words,
  text: words,
  published: fc.constantFrom(null, '2026', '2026-02', '2026-02-24', '2026-02-24T23:40-04:00', '1969-12-31'),
  importedAt: fc.constantFrom('2026-03-01T08:00:00.000Z', '2026-03-01T09:30:00.500Z', '1970-01-01T00:00:00Z'),
  language: fc.constantFrom('ar', 'en', ''),
  outlet: fc.option(someText),
  author: fc.option(someText),
  tags: fc.array(someText, { maxLength: 3 }),
  entities: fc.array(someText, { maxLength: 3 }),
  speakers: fc.array(someText, { maxLength: 3 }),
});
