import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isCapital, isVerbHelper } from './english-passage.ts';
import type { Passage, WordRange } from './read-passage.ts';
import {
  englishDeterminers,
  englishInnerPrepositions,
  englishPhraseEnds,
  englishPronouns,
  englishTimeWords,
} from './tables/english-speech-words.ts';

const determiners = new Set(foldForms(englishDeterminers));
const prepositions = new Set(foldForms(englishInnerPrepositions));
const phraseEnds = new Set(foldForms(englishPhraseEnds));
const pronouns = new Set(foldForms(englishPronouns));
const timeWords = new Set(foldForms(englishTimeWords));

export const isDeterminer = (text: string): boolean => determiners.has(text) || /['’]s$/.test(text);
export const isPreposition = (text: string): boolean => prepositions.has(text);
export const isPhraseEnd = (text: string): boolean => phraseEnds.has(text);
export const isPronoun = (text: string): boolean => pronouns.has(text);
export const isTimeWord = (text: string): boolean => timeWords.has(text);

/** A subject by its words, both ends included; `from` is the first word of all that belongs to it, appositions too. */
export interface EnglishSubject {
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

const longest = 16;

/** A full stop or hyphen inside a name: "Rep. Dana", "D-Mich.", "U.S.". */
function isInsideName(passage: Passage, index: number): boolean {
  const { text, isSpaced } = wordAt(passage.words, index);
  const before = wordAt(passage.words, index - 1);
  if (/^[-&/'’%$]$/.test(text)) return true;
  return (
    text === '.' &&
    !isSpaced &&
    before.kind === 'word' &&
    before.text.length <= 4 &&
    isCapital(passage, index - 1)
  );
}

const isNoun = (passage: Passage, index: number, start: number): boolean => {
  const { text, kind } = wordAt(passage.words, index);
  return (
    index >= start &&
    kind === 'word' &&
    !phraseEnds.has(text) &&
    !prepositions.has(text) &&
    !determiners.has(text)
  );
};

/** True for an «and» between two names or nouns of one subject. */
function joinsNouns(passage: Passage, index: number, start: number): boolean {
  const next = wordAt(passage.words, index + 1).text;
  if (!/^(?:and|or|&)$/.test(wordAt(passage.words, index).text) || !isNoun(passage, index - 1, start))
    return false;
  return (
    (isCapital(passage, index - 1) && isCapital(passage, index + 1)) ||
    /^(?:two|three|several|other)$/.test(next)
  );
}

/** Where the noun phrase that ends at `last` begins. */
function phraseStart(passage: Passage, last: number, start: number): number {
  const { words, quotationAt } = passage;
  let first = last + 1;
  for (let i = last; i >= start && i > last - longest; i--) {
    const { text, kind } = wordAt(words, i);
    const isOutside = (quotationAt[i] ?? -1) >= 0 || (kind === 'mark' && !isInsideName(passage, i));
    const isMay = /^(?:may|will)$/.test(text) && isCapital(passage, i) && isCapital(passage, i - 1);
    if (isOutside || (phraseEnds.has(text) && !isMay && !joinsNouns(passage, i, start))) break;
    if (pronouns.has(text) && i < last) break;
    const isHyphened = wordAt(words, i - 1).text === '-' && !wordAt(words, i).isSpaced;
    const isShare =
      text === 'in' &&
      /^(?:\d+|one|two|three|four|five|six|seven|eight|nine)$/.test(wordAt(words, i - 1).text);
    if (prepositions.has(text) && (i === last || (!isNoun(passage, i - 1, start) && !isHyphened && !isShare)))
      break;
    first = i;
    const isChained =
      (prepositions.has(wordAt(words, i - 1).text) && isNoun(passage, i - 2, start)) ||
      (wordAt(words, i - 1).text === '-' && !wordAt(words, i).isSpaced);
    const isPossessive = /['’]s$/.test(text);
    if (determiners.has(text) && !isPossessive && !isChained) break;
    if (pronouns.has(text)) break;
  }
  while (
    first < last &&
    (wordAt(words, first).kind === 'mark' ||
      timeWords.has(wordAt(words, first).text) ||
      (isVerbHelper(wordAt(words, first).text) && !isCapital(passage, first)))
  )
    first++;
  return first;
}

function phraseBefore(passage: Passage, last: number, start: number): EnglishSubject | null {
  const first = phraseStart(passage, last, start);
  const { text, kind } = wordAt(passage.words, last);
  const isAuthor = /^(?:i|we|you)(?:['’]\w+)?$/.test(text);
  const isBare =
    first === last &&
    (isVerbHelper(text) ||
      /n['’]t$/.test(text) ||
      (determiners.has(text) &&
        !/^(?:one|another|some|most|many|all|both|other|others|two|three|several|no)$/.test(text)));
  const isPhrase = first <= last && kind !== 'mark' && !isAuthor && !isBare;
  return isPhrase && !timeWords.has(wordAt(passage.words, last).text) ? { first, last, from: first } : null;
}

/** The parts between commas that end before `comma`, the nearest first. */
function partsBefore(passage: Passage, comma: number, start: number): readonly WordRange[] {
  const parts: WordRange[] = [];
  let end = comma;
  for (let i = comma - 1; i >= start - 1 && parts.length < 6; i--) {
    const isEdge = i < start || wordAt(passage.words, i).text === ',';
    const isQuoted = (passage.quotationAt[i] ?? -1) >= 0;
    if (!isEdge && !isQuoted) continue;
    if (end > i + 1) parts.push({ start: i + 1, end });
    if (isQuoted) break;
    end = i;
  }
  return parts;
}

/** "a Republican from Ohio", "who leads the party", "34", "R-Ohio", "speaking in Reno": more about somebody named before. */
function isApposition(passage: Passage, { start, end }: WordRange): boolean {
  const { text, kind } = wordAt(passage.words, start);
  if (kind === 'number' || !isCapital(passage, start) || /^(?:who|which|a|an)$/.test(text)) return true;
  return /^[dri]$/.test(text) && wordAt(passage.words, start + 1).text === '-'
    ? true
    : end - start === 1 && text.length <= 5 && wordAt(passage.words, end - 1).text === '.';
}

const isName = (passage: Passage, { start, end }: WordRange): boolean => {
  const isFormer = /^(?:former|then|acting|late|current)$/.test(wordAt(passage.words, start).text);
  for (let i = isFormer ? start + 1 : start; i < end; i++) {
    const { kind, text } = wordAt(passage.words, i);
    if (
      kind === 'word'
        ? !isCapital(passage, i) && !/^(?:de|al|bin|van|von|la|del)$/.test(text)
        : !isInsideName(passage, i)
    )
      return false;
  }
  return end > start && end - start <= 8;
};

/** "However", "In a statement on Tuesday": nobody. */
const isAdverbial = (passage: Passage, { start }: WordRange): boolean => {
  const { text } = wordAt(passage.words, start);
  return (
    prepositions.has(text) ||
    timeWords.has(text) ||
    phraseEnds.has(text) ||
    /^(?:however|meanwhile|still|instead|also|indeed|separately|today|thus|nevertheless|then|yet)$/.test(text)
  );
};

/** The subject that ends with an apposition between commas: "John Smith, a spokesman, said", "the mayor, Ann Lee, said". */
function subjectBeforeComma(passage: Passage, comma: number, start: number): EnglishSubject | null {
  const parts = partsBefore(passage, comma, start);
  const [nearest, next] = parts;
  if (!nearest || !next) return null;
  const isFormer = /^(?:former|then|acting)$/.test(wordAt(passage.words, nearest.start).text);
  if (isName(passage, nearest) && (isFormer || !isApposition(passage, nearest))) {
    const role = phraseBefore(passage, next.end - 1, next.start);
    const isRole = role !== null && role.last === next.end - 1 && !isName(passage, next);
    if (isRole && (isDeterminer(wordAt(passage.words, role.first).text) || role.first === next.start))
      return { first: role.first, last: nearest.end - 1, from: role.first };
  }
  const isNaming = (part: WordRange | undefined): boolean =>
    part !== undefined &&
    !isAdverbial(passage, part) &&
    !/^(?:who|which|whose)$/.test(wordAt(passage.words, part.start).text);
  const others = parts.slice(1);
  const named = others.find((part, i) => !isApposition(passage, part) || !isNaming(others[i + 1]));
  if (!named || isAdverbial(passage, named)) return null;
  return phraseBefore(passage, named.end - 1, named.start);
}

/** The subject that stands before a verb of saying; null where none does, as behind a quotation. */
export function subjectBefore(passage: Passage, cue: number, start: number): EnglishSubject | null {
  const { words, quotationAt } = passage;
  let last = cue - 1;
  // «went on to say»
  if (wordAt(words, last).text === 'to' && wordAt(words, last - 1).text === 'on') last -= 3;
  while (last >= start && isVerbHelper(wordAt(words, last).text)) last--;
  if (last < start || (quotationAt[last] ?? -1) >= 0) return null;
  if (wordAt(words, last).text === ')') {
    while (last > start && wordAt(words, last).text !== '(') last--;
    last--;
  }
  if (/^[,–—]$/.test(wordAt(words, last).text)) {
    if ((quotationAt[last - 1] ?? -1) >= 0) return null;
    return subjectBeforeComma(passage, last, start);
  }
  return phraseBefore(passage, beforeRelative(passage, last, start), start);
}

/** The end of the noun that a relative clause belongs to: "a spokesman who declined to be named". */
function beforeRelative(passage: Passage, last: number, start: number): number {
  for (let i = last; i > start && i > last - longest; i--) {
    if (/^[,;:–—]$/.test(wordAt(passage.words, i).text) || (passage.quotationAt[i] ?? -1) >= 0) return last;
    if (wordAt(passage.words, i).text === 'who') return i - 1;
  }
  return last;
}

/** The subject behind a verb of saying: "said Ann Lee of the Harbor Institute". */
export function subjectAfter(passage: Passage, from: number, end: number): EnglishSubject | null {
  const { words, quotationAt } = passage;
  let last = from - 1;
  for (let i = from; i < end && i < from + longest; i++) {
    const { text, kind } = wordAt(words, i);
    if ((quotationAt[i] ?? -1) >= 0) break;
    if (kind === 'mark' && !(isInsideName(passage, i) && i + 1 < end)) break;
    const next = wordAt(words, i + 1).text;
    const isInner =
      (/^(?:of|for)$/.test(text) ||
        (prepositions.has(text) && (isCapital(passage, i + 1) || isDeterminer(next)))) &&
      i > from &&
      !/^(?:to|on|by|about|into|over|during)$/.test(text) &&
      !timeWords.has(next) &&
      !/^(?:statement|interview|email|speech|letter|memo|message|post|conference|news|telephone|phone|report)$/.test(
        wordAt(words, i + 2).text,
      );
    if (prepositions.has(text) && !isInner) break;
    const isTime = timeWords.has(text) && i > from && wordAt(words, i - 1).text !== '-';
    if ((phraseEnds.has(text) && !joinsNouns(passage, i, from)) || isTime) break;
    last = i;
    if (pronouns.has(text)) break;
  }
  while (last >= from && wordAt(words, last).kind === 'mark') last--;
  const isPlain =
    last < from ||
    timeWords.has(wordAt(words, from).text) ||
    (isVerbHelper(wordAt(words, from).text) && !isCapital(passage, from));
  return isPlain ? null : { first: from, last, from };
}

/** The subject of a sentence, for a participle that leaves its own out: "Ann Lee stood up, saying …". */
export function sentenceSubject(passage: Passage, { start, end }: WordRange): EnglishSubject | null {
  let from = start;
  while (from < end && /^(?:then|but|and|so|still|yet|now|,)$/.test(wordAt(passage.words, from).text)) from++;
  if (isPreposition(wordAt(passage.words, from).text) || isTimeWord(wordAt(passage.words, from).text)) {
    while (from < end && wordAt(passage.words, from).text !== ',') from++;
    from++;
  }
  if (from >= end || phraseEnds.has(wordAt(passage.words, from).text)) return null;
  return nameRun(passage, from, end);
}

function nameRun(passage: Passage, from: number, end: number): EnglishSubject | null {
  const isPlain = isDeterminer(wordAt(passage.words, from).text);
  let last = from;
  if (wordAt(passage.words, from).text === 'there') return null;
  if (isPronoun(wordAt(passage.words, from).text)) return { first: from, last: from, from };
  while (last + 1 < end && (isCapital(passage, last + 1) || isInsideName(passage, last + 1))) last++;
  if (isPlain && last === from) last++;
  return last < end ? { first: from, last, from } : null;
}
