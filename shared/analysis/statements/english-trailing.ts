import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isPreposition, isTimeWord, type EnglishSubject } from './english-noun-phrase.ts';
import { cueAt, quotationOf } from './english-passage.ts';
import { clauseStart, openingOf, type EnglishReport, type ReportBase } from './english-report.ts';
import { subjectAfter } from './english-subject.ts';
import type { Passage, WordRange } from './read-passage.ts';

/** The content that ends right before `edge`: a quotation, or else null. */
function quotationBefore(passage: Passage, edge: number): { first: number; last: number } | null {
  let last = edge - 1;
  while (/^[,–—-]$/.test(wordAt(passage.words, last).text)) last--;
  const quotation = quotationOf(passage, last);
  return quotation?.last === last ? { first: quotation.first, last } : null;
}

/** A quotation that goes on behind its verb: "…," he said, "…". */
function goesOn(passage: Passage, from: number, { end }: WordRange): number {
  const { words } = passage;
  for (let i = from; i < end; i++) {
    const quotation = quotationOf(passage, i);
    if (!quotation) {
      if (wordAt(words, i).text === ';') return -1;
      continue;
    }
    return /^[,:–—-]$/.test(wordAt(words, i - 1).text) ? quotation.last : -1;
  }
  return -1;
}

/** True if a comma or the like, inside the quotation or behind it, parts it from the words that report it. */
const isSetOff = (passage: Passage, last: number, edge: number): boolean =>
  edge - last > 1 || /^[,.?!…–—'’-]$/.test(wordAt(passage.words, last - 1).text);

/** "“…,” said Ann Lee", "“…,” Ann Lee said": a quotation before its verb. */
export function quotedBefore(
  passage: Passage,
  index: number,
  before: EnglishSubject | null,
  base: ReportBase,
): EnglishReport | null {
  const { sentence } = base;
  const edge = before?.from ?? index;
  const quoted = quotationBefore(passage, edge);
  if (!quoted || quoted.first < sentence.start) return null;
  if (before && !isSetOff(passage, quoted.last, edge)) return null;
  const subject = before ?? subjectAfter(passage, index + 1, sentence.end);
  if (!subject) return null;
  const behind = Math.max(index, subject.last) + 1;
  const more = goesOn(passage, behind, sentence);
  const lead = wordAt(passage.words, quoted.first - 1).text;
  const isWhole = quoted.first === sentence.start || /^[,:.;\n]?$/.test(lead);
  const first = isWhole ? quoted.first : mixedStart(passage, quoted.first, sentence);
  return {
    ...base,
    rule: 'en.quote-before',
    subject,
    first,
    last: Math.max(more, quoted.last),
    isQuote: isWhole,
    opensAt: quoted.first,
  };
}

/** Where a clause begins that ends with a quotation: "The plan is “dead,” he said". */
function mixedStart(passage: Passage, quote: number, { start }: WordRange): number {
  for (let i = quote - 1; i > start; i--) {
    const isEdge = quotationOf(passage, i) !== undefined || /^[;:]$/.test(wordAt(passage.words, i).text);
    if (isEdge) return quote;
  }
  return clauseStart(passage, start);
}

/** "The road is open, she said": a clause before its verb, and perhaps more of it behind. */
export function clauseBefore(
  passage: Passage,
  index: number,
  before: EnglishSubject | null,
  base: ReportBase,
): EnglishReport | null {
  const { words } = passage;
  const { sentence } = base;
  const subject = before ?? subjectAfter(passage, index + 1, sentence.end);
  let edge = before?.from ?? index;
  if (wordAt(words, edge - 1).text === 'as') edge--;
  if (subject && edge === sentence.start && wordAt(words, edge).text === 'as')
    return behindComma(passage, index, subject, base);
  if (!subject || wordAt(words, edge - 1).text !== ',') return null;
  const first = clauseStart(passage, sentence.start);
  const last = edge - 2;
  const opening = wordAt(words, first).text;
  const isAdverbial =
    isPreposition(opening) ||
    isTimeWord(opening) ||
    /^(?:when|while|after|asked|speaking|if|as|although)$/.test(opening);
  if (last - first < 1 || quotationOf(passage, first) !== undefined || (isAdverbial && last - first < 8))
    return null;
  const behind = Math.max(index, subject.last) + 1;
  const goes = wordAt(words, behind).text === ',' && behind + 2 < sentence.end;
  const isParenthetical =
    goes && !cueAt(passage, behind + 1, sentence) && quotationOf(passage, behind + 1) === undefined;
  return {
    ...base,
    rule: 'en.clause-before',
    subject,
    first,
    last: isParenthetical ? null : last,
    isQuote: false,
    opensAt: openingOf(passage, edge, sentence.start),
  };
}

/** "As the Post noted, the road is open": what follows the comma. */
function behindComma(
  passage: Passage,
  index: number,
  subject: EnglishSubject,
  base: ReportBase,
): EnglishReport | null {
  const behind = Math.max(index, subject.last) + 1;
  if (wordAt(passage.words, behind).text !== ',') return null;
  return {
    ...base,
    rule: 'en.as-reported',
    subject,
    first: behind + 1,
    last: null,
    isQuote: false,
    opensAt: base.sentence.start,
  };
}
