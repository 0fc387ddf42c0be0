import { sentenceWords, type ComparedWord } from '#shared/compare/sentence-words.ts';
import type { OverviewArticle } from './overview.ts';

/** The words of each sentence of an article, as a comparison sees them. */
export const wordsOfSentences = ({ body }: OverviewArticle): readonly (readonly ComparedWord[])[] =>
  sentenceWords(body);

/** All words of an article's text, in order. */
export const wordsOfText = ({ body }: OverviewArticle): readonly ComparedWord[] =>
  sentenceWords({ text: body.text, sentences: [{ start: 0, end: body.text.length }] }).flat();
