import type { VisitWords } from '#shared/search/analyse/analysed-word.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import {
  dayOfPublication,
  secondOfImport,
  valuesOf,
  type ArticleValues,
} from '#shared/search/segment/columns/article-columns.ts';
import { createValueColumn } from '#shared/search/segment/columns/value-column.ts';
import { writeColumns, type ColumnMaker } from '#shared/search/segment/columns/write-columns.ts';
import { joinHeader } from '#shared/search/segment/join-header.ts';
import type { SegmentHeader } from '#shared/search/segment/segment-header.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { createWordList, type WordList } from './word-list.ts';
import { writeTerms } from './write-terms.ts';

/** Takes articles and makes a segment of them, whose n-th document is the n-th article added. */
export interface SegmentBuilder {
  readonly documentCount: number;
  /** How many words the articles have, titles included: what the builder needs in memory goes by it, at about 20 bytes each. */
  readonly wordCount: number;
  add(article: SearchableArticle): void;
  /** To be called once, after all articles. Writes nothing but to the sink, and waits for it now and then. */
  write(sink: SegmentSink): Promise<SegmentHeader>;
}

function createColumnMaker(articles: readonly ArticleValues[], words: WordList): ColumnMaker {
  return {
    makeLengths: () =>
      Uint32Array.from(articles, (_, document) => words.startOf(document + 1) - words.startOf(document)),
    makeDays: () => Int32Array.from(articles, ({ published }) => dayOfPublication(published)),
    makeImportTimes: () => Uint32Array.from(articles, ({ importedAt }) => secondOfImport(importedAt)),
    makeIds: () => articles.map(({ id }) => id),
    makeValues: field => createValueColumn(articles.map(article => valuesOf(article, field))),
  };
}

/** Starts with no articles. */
export function createSegmentBuilder(visitWords: VisitWords): SegmentBuilder {
  const words = createWordList(visitWords);
  const articles: ArticleValues[] = [];
  return {
    get documentCount() {
      return words.documentCount;
    },
    get wordCount() {
      return words.length;
    },
    add({ title, text, ...values }) {
      words.add({ title, text });
      articles.push(values);
    },
    async write(sink) {
      const dictionary = await writeTerms(sink, words);
      const columns = await writeColumns(sink, createColumnMaker(articles, words));
      return joinHeader(articles.length, dictionary, columns);
    },
  };
}
