import type { Span } from '#shared/domain/article/span.ts';
import {
  ignorableDifferences,
  type IgnorableDifference,
} from '#shared/domain/comparison/saved-comparison.ts';
import { normaliseText, originalSpan } from '#shared/text/normalise.ts';
import { tokenise, visitWords, type Token } from '#shared/text/tokens.ts';
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

type Visit = (start: number, end: number, kind: Token['kind']) => void;

function visitCounted(text: string, areMarksCounted: boolean, visit: Visit): void {
  if (areMarksCounted) for (const { span, kind } of tokenise(text)) visit(span.start, span.end, kind);
  else visitWords(text, (start, end, isNumber) => visit(start, end, isNumber ? 'number' : 'word'));
}

/** The words and numbers of each sentence of an article, and its punctuation marks where they are not ignored. */
export function sentenceWords(
  article: Pick<ComparedArticle, 'text' | 'sentences'>,
  { ignored = ignorableDifferences, signOff = null }: WordReading = {},
): readonly (readonly ComparedWord[])[] {
  const { text, sentences } = article;
  const formOf = createWordForm(ignored);
  // Folding the text once and cutting the folded one is several times faster than folding word by word.
  const folded = normaliseText(text);
  const words: ComparedWord[][] = sentences.map(() => []);
  let sentence = 0;
  visitCounted(folded.text, !ignored.includes('punctuation'), (start, end, kind) => {
    if (kind === 'space') return;
    const span = originalSpan(folded, start, end);
    while (span.start >= (sentences[sentence]?.end ?? Infinity)) sentence++;
    const here = sentences[sentence];
    if (!here || span.start < here.start) return;
    if (signOff && span.start >= signOff.start && span.end <= signOff.end) return;
    const written = folded.text.slice(start, end);
    words[sentence]?.push(
      kind === 'punctuation'
        ? { key: written, form: spacedMark(text, here, span), isMark: true, span }
        : wordOf(kind === 'number' ? withoutThousandMarks(written) : written, span, { text, formOf }),
    );
  });
  return words;
}

const wordOf = (
  key: string,
  span: Span,
  { text, formOf }: { readonly text: string; readonly formOf: WordForm | null },
): ComparedWord => ({
  key,
  form: formOf ? formOf(text.slice(span.start, span.end)) : key,
  isMark: false,
  span,
});

/** The words of a sentence without its punctuation marks. */
export const withoutMarks = (words: readonly ComparedWord[]): readonly ComparedWord[] =>
  words.filter(({ isMark }) => !isMark);
