import type { Span } from '#shared/domain/article/span.ts';
import type { IgnorableDifference } from '#shared/domain/comparison/saved-comparison.ts';

/** What of a written word must be equal under some rules. */
export type WordForm = (written: string) => string;

interface Folding {
  readonly ignores: IgnorableDifference;
  readonly fold: WordForm;
}

const digitValue = (digit: string): string => String(digit.charCodeAt(0) % 0x10);

/** Harakat, signs of recitation and tatweel; not the hamza and madda that make another letter (U+0653 to U+0655). */
const harakat =
  /[\u{610}-\u{61a}]|[\u{640}\u{6e5}\u{6e6}]|[\u{64b}-\u{652}]|[\u{656}-\u{65f}]|\u{670}|[\u{6d6}-\u{6dc}]|[\u{6df}-\u{6e4}]|[\u{6e7}-\u{6e8}]|[\u{6ea}-\u{6ed}]|[\u{8d3}-\u{8ff}]/gu;

/** What ignoring each kind of difference takes off a word; what none of them does, no reader sees. */
const foldings: readonly Folding[] = [
  { ignores: 'diacritics', fold: written => written.replace(harakat, '') },
  {
    ignores: 'letter-forms',
    fold: written =>
      written
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/[ىیېئ]/g, 'ي')
        .replace(/ة/g, 'ه')
        .replace(/ؤ/g, 'و')
        .replace(/ک/g, 'ك')
        .replace(/[\u0653-\u0655]/g, '')
        .toLowerCase(),
  },
  {
    ignores: 'digits',
    fold: written =>
      written
        .replace(/[٠-٩۰-۹]/g, digitValue)
        .replace(/(?<=\d)[,٬](?=\d{3}(?!\d))/g, '')
        .replace(/(?<=\d)٫(?=\d)/g, '.'),
  },
];

/** Ligatures, soft hyphens and marks of direction say nothing to anybody. */
const withoutTypesetting = (written: string): string =>
  written.normalize('NFKC').replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');

/** Makes the form of words under rules; null where nothing but the folded word counts. */
export function createWordForm(ignored: readonly IgnorableDifference[]): WordForm | null {
  const folds = foldings.filter(({ ignores }) => ignored.includes(ignores)).map(({ fold }) => fold);
  if (folds.length === foldings.length) return null;
  return written => folds.reduce((form, fold) => fold(form), withoutTypesetting(written));
}

/** A punctuation mark with the spaces beside it: «word .» is not «word.». The ends of a sentence count as spaces. */
export function spacedMark(text: string, sentence: Span, mark: Span): string {
  const isSpaced = (at: number): boolean =>
    at < sentence.start || at >= sentence.end || /[\s\u00a0]/.test(text[at] ?? ' ');
  const before = isSpaced(mark.start - 1) ? ' ' : '';
  const after = isSpaced(mark.end) ? ' ' : '';
  return before + text.slice(mark.start, mark.end) + after;
}
