import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { tokenise } from '#shared/text/tokens.ts';
import type { ComparedArticle } from './compared-article.ts';

/** A word or number as a comparison sees it (`key`), and where it stands in the article's text. */
export interface ComparedWord {
  readonly key: string;
  readonly span: Span;
}

/** 1,250 and 1250 are the same number; a decimal mark stays. */
const withoutThousandMarks = (number: string): string => number.replace(/[,٬](?=\d{3}(?!\d))/g, '');

function wordsOf(text: string, sentence: Span): readonly ComparedWord[] {
  const words: ComparedWord[] = [];
  for (const { span, kind } of tokenise(text.slice(sentence.start, sentence.end))) {
    if (kind !== 'word' && kind !== 'number') continue;
    const start = sentence.start + span.start;
    const end = sentence.start + span.end;
    const folded = foldText(text.slice(start, end));
    words.push({ key: kind === 'number' ? withoutThousandMarks(folded) : folded, span: { start, end } });
  }
  return words;
}

/** The words and numbers of each sentence of an article, folded, without punctuation. */
export const sentenceWords = (article: ComparedArticle): readonly (readonly ComparedWord[])[] =>
  article.sentences.map(sentence => wordsOf(article.text, sentence));
