import type { StatementKind } from '#shared/domain/article/statement.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { acts, afterQuote, arabicCueOf, asides, isThat, nominalAsides } from './arabic-lexicon.ts';
import { isParticle } from './arabic-cue-context.ts';
import { spanFrom, type Passage, type WordRange } from './read-passage.ts';
import type { Quotation } from './quotations.ts';

/** What was said: where it stands, how it is quoted, and the last word that belongs to the statement. */
export interface Content {
  readonly span: Span;
  readonly quotes: readonly Span[];
  readonly kind: StatementKind;
  readonly last: number;
}

const comma = /^[،,]$/;
const ending = /^[.،,؛;!؟?:)\]\n…-]$/;

const quoteSpan = (passage: Passage, quotation: Quotation): Span =>
  spanFrom(passage, quotation.first + 1, quotation.isClosed ? quotation.last - 1 : quotation.last);

/**
 * Finds where the content that begins at `start` ends: with its quotation where it is one, else before the next
 * report of the sentence (`cuts`, word indexes) or at the sentence's end.
 */
export function readContent(
  passage: Passage,
  start: number,
  sentence: WordRange,
  cuts: ReadonlySet<number>,
  isNominal: boolean,
): Content | null {
  const { words, quotations, quotationAt } = passage;
  let first = start;
  while (first < sentence.end && /^[:،,]$/.test(wordAt(words, first).text)) first++;
  const quotation = quotations[quotationAt[first] ?? -1];
  if (quotation?.first === first) {
    const last = lastOfQuotations(passage, quotation, cuts);
    if (endsThere(passage, last, sentence, cuts, quotation)) return asQuoted(passage, first, last);
  }
  const last = endOfClause(passage, first, sentence, cuts, isNominal);
  return last < first ? null : asContent(passage, first, last);
}

/** A quotation may be told in pieces: «…»، و«…». */
function lastOfQuotations(passage: Passage, quotation: Quotation, cuts: ReadonlySet<number>): number {
  let last = quotation.last;
  for (;;) {
    let next = last + 1;
    while (/^(?:[،,]|و)$/.test(wordAt(passage.words, next).text) && !cuts.has(next)) next++;
    const following = passage.quotations[passage.quotationAt[next] ?? -1];
    if (following?.first !== next || next === last + 1) return last;
    last = following.last;
  }
}

/** True if nothing of what is said follows the quotation. */
function endsThere(
  passage: Passage,
  last: number,
  sentence: WordRange,
  cuts: ReadonlySet<number>,
  quotation: Quotation,
): boolean {
  const next = last + 1;
  if (next >= sentence.end || cuts.has(next)) return true;
  const { text } = wordAt(passage.words, next);
  if (comma.test(text)) {
    const after = wordAt(passage.words, next + 1).text.replace(/^و/, '');
    const isFurther = isParticle(after) && isThat(wordAt(passage.words, next + 2).text);
    return !isThat(after) && !isFurther;
  }
  if (ending.test(text)) return true;
  const isFragment = quotation.last - quotation.first < 5;
  return (
    !isFragment &&
    (afterQuote.has(text) || /^(?:he|she|they|the|in|on|at|after|before|during|when|as)$/.test(text))
  );
}

function endOfClause(
  passage: Passage,
  first: number,
  sentence: WordRange,
  cuts: ReadonlySet<number>,
  isNominal: boolean,
): number {
  let end = first + 1;
  while (end < sentence.end) {
    if (cuts.has(end) || isAside(passage, end, isNominal)) break;
    end++;
  }
  let last = end - 1;
  while (last > first && isTrailing(passage, last)) last--;
  return last;
}

/** What a report was taken from, which is no source of its own. */
const recordings = /^(?:مقابله|حوار|مقطع|تسجيل|تسجيلات|لقطات|صور|فيديو|مقاطع)$/;

/** True where whoever reports goes on in his own words: «، في إشارة إلى …», and behind a noun also «ووصفت …». */
function isAside(passage: Passage, index: number, isNominal: boolean): boolean {
  if ((passage.quotationAt[index] ?? -1) >= 0) return false;
  const { text } = wordAt(passage.words, index);
  if (/^(?:ب?حسب|وفق)$/.test(text) && recordings.test(wordAt(passage.words, index + 1).text)) return true;
  if (
    isNominal &&
    text.startsWith('و') &&
    (arabicCueOf(text)?.leadLength === 1 || /^و.{2,}[^ا]ت$/.test(text))
  )
    return true;
  if (!comma.test(text)) return false;
  const next = wordAt(passage.words, index + 1).text;
  const following = wordAt(passage.words, index + 2).text;
  if (next === 'في' && /^(?:اشاره|حين)$/.test(following)) return true;
  if (next === 'وهو' && following === 'ما') return true;
  if (isFurtherAct(next, following)) return true;
  return asides.has(next) || (isNominal && nominalAsides.has(next));
}

/** «…، وشبه الوضع ب…», «…، رافضا التعليق»: behind a comma the speaker does something else. */
function isFurtherAct(foldedWord: string, next: string): boolean {
  const cue = arabicCueOf(foldedWord);
  if (acts.has(foldedWord)) return !next.startsWith('جزيره');
  if (cue?.isParticiple) return cue.leadLength === 0;
  return cue?.leadLength === 1 && cue.tense === 'past' && cue.row.isGuarded !== true;
}

function isTrailing(passage: Passage, index: number): boolean {
  const { text } = wordAt(passage.words, index);
  if (text === 'و' || text === 'كما' || text === 'and' || text === 'but') return true;
  if (text === ')' || text === ']') return false;
  return (passage.quotationAt[index] ?? -1) < 0 && ending.test(text);
}

function asQuoted(passage: Passage, first: number, last: number): Content {
  const inside = passage.quotations.filter(quotation => quotation.first >= first && quotation.last <= last);
  const spans = inside.map(quotation => quoteSpan(passage, quotation));
  const end = spans.at(-1)?.end ?? 0;
  return { span: { start: spans[0]?.start ?? 0, end }, quotes: spans, kind: 'direct', last };
}

/** The content from `first` to `last`: mixed where a part of it is quoted. */
export function asContent(passage: Passage, first: number, last: number): Content {
  const inside = passage.quotations.filter(quotation => quotation.first >= first && quotation.last <= last);
  const only = inside[0];
  if (only?.first === first && inside.at(-1)?.last === last && inside.length === 1)
    return asQuoted(passage, first, last);
  return {
    span: spanFrom(passage, first, last),
    quotes: inside.map(quotation => quoteSpan(passage, quotation)),
    kind: inside.length > 0 ? 'mixed' : 'indirect',
    last,
  };
}
