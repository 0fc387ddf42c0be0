import type { ArticleId } from '#shared/ids/ids.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import type { AnalysedWord, VisitWords } from '#shared/search/analyse/analysed-word.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';

const source = newSourceId('0123456789abcdef'.repeat(4));

/** An article that says nothing of what it is not told. */
export const buildSearchable = (of: Partial<SearchableArticle> = {}): SearchableArticle => ({
  id: newArticleId(source, 0),
  title: '',
  text: '',
  published: null,
  importedAt: '2026-03-01T08:00:00.000Z',
  language: 'ar',
  outlet: null,
  author: null,
  tags: [],
  entities: [],
  speakers: [],
  ...of,
});

/** The id of the article with this ordinal in a source of its own. */
export const searchableId = (ordinal: number): ArticleId => newArticleId(source, ordinal);

/**
 * Cuts a text at spaces; a word is found by itself without «و» and «ال» before it and «ها» or «ات» behind it. A stand-in for the
 * analyser in tests of what does not depend on its rules.
 */
export function createPlainVisitor(): VisitWords {
  const known = new Map<string, AnalysedWord>();
  return (text, visit) => {
    for (const { 0: form, index } of text.matchAll(/[^ ]+/g)) {
      let word = known.get(form);
      if (!word) {
        word = { term: form.replace(/^و?(?:ال)?(?=..)|(?<=..)(?:ها|ات)$/g, ''), form };
        known.set(form, word);
      }
      visit(word, index, index + form.length);
    }
  };
}
