import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import {
  arabicCueOf,
  beforeFromThat,
  beforeOtherThat,
  isNominalOpener,
  isSourceNoun,
  isThat,
  isThen,
  joiners,
  silences,
  type ArabicCue,
} from './arabic-lexicon.ts';
import { objectAt } from './arabic-object.ts';
import type { Passage } from './read-passage.ts';
import { isRole } from './speaking-names.ts';

/** How what is said is joined to its verb. */
export interface Complement {
  readonly kind: 'that' | 'colon' | 'quote' | 'nominal' | 'comma';
  /** Where the speaker's name ends at the latest. */
  readonly at: number;
  /** First word of what is said. */
  readonly content: number;
  /** 1 where the first word of what is said begins with the preposition of the verb: «طالب بفتح …». */
  readonly lead?: 1;
}

const maxWords = 45;

/** True for a short quotation that is the name of a newspaper or a film and not what is said. */
function isQuotedName(passage: Passage, first: number, last: number, end: number): boolean {
  if (last - first > 5) return false;
  if (last - first <= 3 && wordAt(passage.words, first - 1).kind === 'word') return true;
  if (isSourceNoun(wordAt(passage.words, first - 1).text.replace(/^[لب]/, ''))) return true;
  for (let i = last + 1; i < Math.min(end, last + 16); i++) {
    const { text } = wordAt(passage.words, i);
    if (isThat(text) || text === ':') return true;
    if (passage.quotations[passage.quotationAt[i] ?? -1]?.first === i) return true;
    if (/^[.؛\n]$/.test(text)) return false;
  }
  return false;
}

function isColon(passage: Passage, index: number): boolean {
  if (wordAt(passage.words, index).text !== ':') return false;
  return (
    wordAt(passage.words, index - 1).kind !== 'number' || wordAt(passage.words, index + 1).kind !== 'number'
  );
}

/** «كتب … على صفحته: «…»»: a colon with a quotation is what a verb reports, however far. */
function hasQuoteBehindColon(passage: Passage, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 24); i++) {
    if (/^[.؛\n]$/.test(wordAt(passage.words, i).text)) return false;
    if (isColon(passage, i)) return passage.quotations[passage.quotationAt[i + 1] ?? -1]?.first === i + 1;
  }
  return false;
}

/** Finds what a verb at `from - 1` reports, up to `end`; null where the verb reports nothing. */
export function findComplement(
  passage: Passage,
  cue: ArabicCue,
  from: number,
  end: number,
): Complement | null {
  const { words, quotations, quotationAt } = passage;
  const limit = Math.min(end, from + maxWords);
  const isLimited = cue.row.isGuarded === true && cue.row.id !== 'نقل';
  const isBeforeQuote = isLimited && hasQuoteBehindColon(passage, from, limit);
  const isNamed = isRole(wordAt(words, from).text) && wordAt(words, from).text.startsWith('ال');
  const furthest = isNamed ? 20 : cue.particles.has('_') ? 16 : 12;
  let firstComma = -1;
  let shortQuote: Complement | null = null;
  for (let i = from; i < limit; i++) {
    const { text, kind } = wordAt(words, i);
    const quotation = quotations[quotationAt[i] ?? -1];
    if (quotation?.first === i) {
      if (isLimited && i - from > 16 && !isBeforeQuote) return null;
      const complement: Complement = { kind: 'quote', at: i, content: i };
      // «اتهمهم "بالازدراء"»: the preposition of the verb stands inside the marks.
      const isObject = cue.particles.has('ب') && wordAt(words, i + 1).text.startsWith('ب');
      if (isObject || !isQuotedName(passage, i, quotation.last, end)) return complement;
      if (!isLimited && firstComma < 0 && !isSourceNoun(wordAt(words, i - 1).text)) shortQuote ??= complement;
      i = quotation.last;
      continue;
    }
    if (isColon(passage, i)) return { kind: 'colon', at: i, content: i + 1 };
    if (kind === 'mark') {
      if (text === '؛' || text === '\n' || text === ';') return null;
      if (/^[،,]$/.test(text)) {
        if (firstComma < 0) firstComma = i;
        if (isLimited && i - from > 20 && !isBeforeQuote) return null;
      }
      continue;
    }
    if (isLimited && i - from > furthest && firstComma < 0 && !isBeforeQuote) return null;
    if (cue.row.id === 'رفض' && silences.has(text)) return null;
    const clause = clauseAt(passage, cue, i);
    if (clause) return clause;
    const mayWait = cue.particles.has('_') ? 12 : 4;
    const isOpen = firstComma < 0 || i - firstComma <= mayWait || /^[،,]$/.test(wordAt(words, i - 1).text);
    const object = isOpen ? objectAt(passage, cue, i, from) : null;
    if (object) return { kind: 'nominal', ...object };
    const other = arabicCueOf(text);
    if (!other) continue;
    if (other.isParticiple ? /^[،,]$/.test(wordAt(words, i - 1).text) : isOtherReport(passage, cue, i)) break;
  }
  return shortQuote ?? commaComplement(passage, cue, firstComma, { from, end });
}

/** «أن …» at `index`; «ضرورة أن» begins with its noun. */
function clauseAt(passage: Passage, cue: ArabicCue, index: number): Complement | null {
  const { words } = passage;
  const previous = wordAt(words, index - 1).text;
  const { text } = wordAt(words, index);
  if (!(isThat(text) || isThen(text)) || beforeOtherThat.has(previous)) return null;
  // «بان كي مون» is a name.
  if (text === 'بان' && wordAt(words, index + 1).text === 'كي') return null;
  if (/^(?:من|عن)$/.test(previous) && beforeFromThat.has(wordAt(words, index - 2).text)) return null;
  if (isNominalOpener(previous) && cue.particles.size > 0)
    return { kind: 'nominal', at: index - 1, content: index - 1 };
  return { kind: 'that', at: index, content: wordAt(words, index + 1).text === ':' ? index + 2 : index + 1 };
}

/** Another verb of saying on the way ends the search, unless it only says more about the speaker. */
function isOtherReport(passage: Passage, cue: ArabicCue, index: number): boolean {
  const { text } = wordAt(passage.words, index);
  const previous = wordAt(passage.words, index - 1).text;
  if (/^(?:الذي|التي|الذين|ما)$/.test(previous)) return false;
  if (joiners.has(previous)) return true;
  const other = arabicCueOf(text);
  if (/^[،,]$/.test(previous) && other?.leadLength === 1 && other.tense === 'past') return true;
  return arabicCueOf(text)?.row.isGuarded !== true && arabicCueOf(text)?.row !== cue.row;
}

/** «وقال المتحدث، ندعم الجهود»: only the plainest verb, and only when nothing else joins. */
function commaComplement(
  passage: Passage,
  cue: ArabicCue,
  comma: number,
  { from, end }: { readonly from: number; readonly end: number },
): Complement | null {
  if (cue.row.id !== 'قال' || cue.isParticiple || comma <= from || comma - from > 6 || end - comma < 5)
    return null;
  const { text } = wordAt(passage.words, comma + 1);
  if (isRole(text) || isSourceNoun(text)) return null;
  return { kind: 'comma', at: comma, content: comma + 1 };
}
