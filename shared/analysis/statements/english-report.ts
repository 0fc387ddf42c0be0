import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { contentAfter } from './english-content.ts';
import { cueAt, quotationOf, type EnglishCue } from './english-passage.ts';
import {
  isPreposition,
  isTimeWord,
  sentenceSubject,
  subjectAfter,
  subjectBefore,
  type EnglishSubject,
} from './english-subject.ts';
import type { Passage, WordRange } from './read-passage.ts';
import type { CueClass, CueStrength } from '#shared/domain/article/statement.ts';

/** Somebody's words as an English rule found them, by word indexes. */
export interface EnglishReport {
  readonly rule: string;
  readonly class: CueClass;
  readonly strength: CueStrength | undefined;
  readonly cue: { readonly first: number; readonly last: number };
  /** `elided`: the subject stands with an earlier verb of the sentence. */
  readonly subject: EnglishSubject | 'elided' | null;
  readonly first: number;
  /** Open where the content runs to the end of its clause. */
  readonly last: number | null;
  readonly isQuote: boolean;
  /** Where a content that stands before this report ends. */
  readonly opensAt: number;
  readonly sentence: WordRange;
}

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

/** Where a report that stands behind its content begins, with the comma before it. */
function openingOf(passage: Passage, from: number, start: number): number {
  let first = from;
  while (first > start && /^(?:,|and|but|while|as|though|with)$/.test(wordAt(passage.words, first - 1).text))
    first--;
  return first;
}

/** The clause before "she said": from the sentence's beginning, without the word that joins it. */
function clauseStart(passage: Passage, start: number): number {
  const { text } = wordAt(passage.words, start);
  return /^(?:and|but|so|yet|still)$/.test(text) ? start + 1 : start;
}

interface Base {
  readonly class: CueClass;
  readonly strength: CueStrength | undefined;
  readonly cue: { readonly first: number; readonly last: number };
  readonly sentence: WordRange;
}

/** True if a comma or the like, inside the quotation or behind it, parts it from the words that report it. */
const isSetOff = (passage: Passage, last: number, edge: number): boolean =>
  edge - last > 1 || /^[,.?!…–—'’-]$/.test(wordAt(passage.words, last - 1).text);

/** "“…,” said Ann Lee", "“…,” Ann Lee said": a quotation before its verb. */
function quotedBefore(
  passage: Passage,
  index: number,
  before: EnglishSubject | null,
  base: Base,
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
function clauseBefore(
  passage: Passage,
  index: number,
  before: EnglishSubject | null,
  base: Base,
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
  base: Base,
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

function behindVerb(
  passage: Passage,
  index: number,
  cue: EnglishCue,
  before: EnglishSubject | null,
  base: Base,
): EnglishReport | null {
  const content = contentAfter(passage, cue, index, base.sentence);
  if (!content) return null;
  const previous = wordAt(passage.words, index - 1).text;
  const isJoined = before === null && /^(?:and|but|or|then|also|,)$/.test(previous);
  if (isJoined && cue.isNounToo) return null;
  const isElided = cue.isParticiple || isJoined;
  const subject = isElided ? 'elided' : before;
  if (subject === null) return null;
  const from = subject === 'elided' ? index : subject.from;
  return {
    ...base,
    rule: isElided ? 'en.participle' : 'en.verb',
    subject,
    first: content.first,
    last: content.last ?? null,
    isQuote: content.isQuote,
    opensAt: openingOf(passage, from, base.sentence.start),
  };
}

/** «was quoted by the agency as»: where the words before «saying» begin that make somebody its subject; -1 elsewhere. */
function quotedAs(passage: Passage, index: number, start: number): number {
  const { words } = passage;
  if (wordAt(words, index - 1).text !== 'as') return -1;
  for (let i = index - 2; i > Math.max(start, index - 12); i--) {
    if (!/^(?:quoted|cited|reported)$/.test(wordAt(words, i).text)) continue;
    return /^(?:was|were|is|are|been)$/.test(wordAt(words, i - 1).text) ? i - 1 : -1;
  }
  return -1;
}

/** "a sign saying “…”", "a letter warning that …", "he was quoted as saying …". */
function behindNoun(passage: Passage, index: number, cue: EnglishCue, base: Base): EnglishReport | null {
  const quoted = quotedAs(passage, index, base.sentence.start);
  const before = subjectBefore(passage, quoted < 0 ? index : quoted, base.sentence.start);
  const report = behindVerb(passage, index, { ...cue, isParticiple: false }, before, base);
  const isThat = wordAt(passage.words, index + 1).text === 'that';
  return report && (report.isQuote || isThat || quoted >= 0) ? report : null;
}

function readVerb(passage: Passage, index: number, sentence: WordRange): EnglishReport | null {
  const cue = cueAt(passage, index, sentence);
  if (!cue) return null;
  const base = {
    class: cue.row.class,
    strength: cue.row.strength,
    cue: { first: index, last: index },
    sentence,
  };
  if (cue.isParticiple) {
    const previous = wordAt(passage.words, index - 1).text;
    const isFree = /^(?:,|and|by|while|before|for|–|—)$/.test(previous) || index === sentence.start;
    const isProgressive = /^(?:is|are|was|were|been|be|['’]s|keep|kept|started|began|not)$/.test(previous);
    if (isFree) return behindVerb(passage, index, cue, null, base);
    if (!isProgressive) return behindNoun(passage, index, cue, base);
  }
  const before = subjectBefore(passage, index, sentence.start);
  const plain: EnglishCue = { ...cue, isParticiple: false };
  const quoted = quotedBefore(passage, index, before, base);
  if (quoted?.isQuote) return quoted;
  return (
    behindVerb(passage, index, plain, before, base) ??
    quoted ??
    (cue.row.frames.includes('clause') && !/ /.test(cue.row.id)
      ? clauseBefore(passage, index, before, base)
      : null)
  );
}

const sourceLead = /^(?:to|by)$/;

/** "according to local officials", at either end of its sentence. */
function readAccordingTo(passage: Passage, index: number, sentence: WordRange): EnglishReport | null {
  const { words } = passage;
  if (wordAt(words, index).text !== 'according' || !sourceLead.test(wordAt(words, index + 1).text))
    return null;
  const subject = subjectAfter(passage, index + 2, sentence.end);
  if (!subject) return null;
  const opensAt = openingOf(passage, index, sentence.start);
  const base = {
    rule: 'en.according-to',
    class: 'according-to' as const,
    strength: undefined,
    cue: { first: index, last: index + 1 },
    subject,
    isQuote: false,
    opensAt,
    sentence,
  };
  if (opensAt > sentence.start) {
    const first = clauseStart(passage, sentence.start);
    return { ...base, first, last: opensAt - 1 };
  }
  let comma = nextComma(passage, subject.last + 1, sentence.end);
  // «According to Ellen Marsh, a professor at Yale, …»
  if (/^(?:an?|who|whose|which|one)$/.test(wordAt(words, comma + 1).text)) {
    const second = nextComma(passage, comma + 1, sentence.end);
    if (second >= 0) comma = second;
  }
  if (comma < 0) return null;
  const isQuote = quotationOf(passage, comma + 1)?.first === comma + 1;
  return { ...base, first: comma + 1, last: null, isQuote };
}

function nextComma(passage: Passage, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 14); i++)
    if (wordAt(passage.words, i).text === ',' && quotationOf(passage, i) === undefined) return i;
  return -1;
}

/** What the rules find in one sentence, in reading order. */
export function readEnglishReports(passage: Passage, sentence: WordRange): readonly EnglishReport[] {
  const reports: EnglishReport[] = [];
  for (let index = sentence.start; index < sentence.end; index++) {
    const report = readAccordingTo(passage, index, sentence) ?? readVerb(passage, index, sentence);
    const isTaken = reports.some(other => other.isQuote && other.first === report?.first);
    if (report && !isTaken) reports.push(report);
  }
  return reports;
}

/** The one who speaks in a report: its own subject, that of the report before it, or of its sentence. */
export function speakerOfReport(
  passage: Passage,
  report: EnglishReport,
  earlier: readonly EnglishReport[],
): EnglishSubject | null {
  if (report.subject !== 'elided') return report.subject;
  for (const other of [...earlier].reverse())
    if (other.sentence.start === report.sentence.start && other.subject !== 'elided') return other.subject;
  return sentenceSubject(passage, report.sentence);
}
