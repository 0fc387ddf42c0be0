import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import { sentenceWords, type ComparedWord } from '#shared/compare/sentence-words.ts';
import type { OverviewArticle } from './overview.ts';

const asCompared = ({ summary, body }: OverviewArticle): ComparedArticle => ({
  id: '',
  language: summary.language,
  text: body.text,
  sentences: body.sentences,
  numbers: body.numbers,
  temporal: body.temporal,
});

/** The words of each sentence of an article, as a comparison sees them. */
export const wordsOfSentences = (article: OverviewArticle): readonly (readonly ComparedWord[])[] =>
  sentenceWords(asCompared(article));

/** All words of an article's text, in order. */
export const wordsOfText = (article: OverviewArticle): readonly ComparedWord[] =>
  sentenceWords({
    ...asCompared(article),
    sentences: [{ start: 0, end: article.body.text.length }],
  }).flat();
