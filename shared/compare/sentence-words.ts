import type { Span } from '#shared/domain/article/span.ts';
import {
  ignorableDifferences,
  type IgnorableDifference,
} from '#shared/domain/comparison/saved-comparison.ts';
import { normaliseText, originalSpan } from '#shared/text/normalise.ts';
import { tokenise, tokeniseWords, type Token } from '#shared/text/tokens.ts';
import type { ComparedArticle } from './compared-article.ts';
import { createWordForm, spacedMark, type WordForm } from './word-form.ts';

/** A word, a number or, where they count, a punctuation mark of a sentence. */
export interface ComparedWord {
  /** The word folded, by which sentences are aligned whatever the rules are. */
  readonly key: string;
  /** What must be equal for the word not to be a difference: `key`, and what the rules do not ignore. */
  readonly form: string;
  readonly isMark: boolean;
  /** In the article's text. */
  readonly span: Span;
}

/** What of a text is compared. */
export interface WordReading {
  /** All, unless said otherwise. */
  readonly ignored?: readonly IgnorableDifference[];
  /** A part of the text to be left out. */
  readonly signOff?: Span | null;
}

/** 1,250 and 1250 are the same number; a decimal mark stays. */
const withoutThousandMarks = (number: string): string => number.replace(/[,٬](?=\d{3}(?!\d))/g, '');

/** The words and numbers of each sentence of an article, and its punctuation marks where they are not ignored. */
export function sentenceWords(
  article: Pick<ComparedArticle, 'text' | 'sentences'>,
  { ignored = ignorableDifferences, signOff = null }: WordReading = {},
): readonly (readonly ComparedWord[])[] {
  const { text, sentences } = article;
  const formOf = createWordForm(ignored);
  const areMarksCounted = !ignored.includes('punctuation');
  // Folding the text once and cutting the folded one is several times faster than folding word by word.
  const folded = normaliseText(text);
  const words: ComparedWord[][] = sentences.map(() => []);
  let sentence = 0;
  const tokens = areMarksCounted ? tokenise(folded.text) : tokeniseWords(folded.text);
  for (const token of tokens) {
    if (token.kind === 'space') continue;
    const span = originalSpan(folded, token.span.start, token.span.end);
    while (span.start >= (sentences[sentence]?.end ?? Infinity)) sentence++;
    const here = sentences[sentence];
    if (!here || span.start < here.start) continue;
    if (signOff && span.start >= signOff.start && span.end <= signOff.end) continue;
    const key = folded.text.slice(token.span.start, token.span.end);
    words[sentence]?.push(wordOf(token, key, { text, here, span, formOf }));
  }
  return words;
}

interface Surroundings {
  readonly text: string;
  /** The sentence the word stands in. */
  readonly here: Span;
  readonly span: Span;
  readonly formOf: WordForm | null;
}

function wordOf({ kind }: Token, folded: string, { text, here, span, formOf }: Surroundings): ComparedWord {
  if (kind === 'punctuation') return { key: folded, form: spacedMark(text, here, span), isMark: true, span };
  const key = kind === 'number' ? withoutThousandMarks(folded) : folded;
  return { key, form: formOf ? formOf(text.slice(span.start, span.end)) : key, isMark: false, span };
}

/** The words of a sentence without its punctuation marks. */
export const withoutMarks = (words: readonly ComparedWord[]): readonly ComparedWord[] =>
  words.some(({ isMark }) => isMark) ? words.filter(({ isMark }) => !isMark) : words;
