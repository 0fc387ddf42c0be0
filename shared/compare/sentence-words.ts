import type { Span } from '#shared/domain/article/span.ts';
import { normaliseText, originalSpan } from '#shared/text/normalise.ts';
import { tokenise } from '#shared/text/tokens.ts';
import type { ComparedArticle } from './compared-article.ts';

/** A word or number as a comparison sees it (`key`), and where it stands in the article's text. */
export interface ComparedWord {
  readonly key: string;
  readonly span: Span;
}

/** 1,250 and 1250 are the same number; a decimal mark stays. */
const withoutThousandMarks = (number: string): string => number.replace(/[,٬](?=\d{3}(?!\d))/g, '');

/** The words and numbers of each sentence of an article, folded, without punctuation. */
export function sentenceWords({ text, sentences }: ComparedArticle): readonly (readonly ComparedWord[])[] {
  // Folding the text once and cutting the folded one is several times faster than folding word by word.
  const folded = normaliseText(text);
  const words: ComparedWord[][] = sentences.map(() => []);
  let sentence = 0;
  for (const { span, kind } of tokenise(folded.text)) {
    if (kind !== 'word' && kind !== 'number') continue;
    const original = originalSpan(folded, span.start, span.end);
    while (original.start >= (sentences[sentence]?.end ?? Infinity)) sentence++;
    if (original.start < (sentences[sentence]?.start ?? Infinity)) continue;
    const key = folded.text.slice(span.start, span.end);
    words[sentence]?.push({ key: kind === 'number' ? withoutThousandMarks(key) : key, span: original });
  }
  return words;
}
