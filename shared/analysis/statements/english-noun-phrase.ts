import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isCapital, isVerbHelper } from './english-passage.ts';
import type { Passage } from './read-passage.ts';
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

/** True for a word that begins a noun phrase, a possessive included. */
export const isDeterminer = (text: string): boolean => determiners.has(text) || /['’]s$/.test(text);
/** True for a preposition that may stand inside the name of a speaker. */
export const isPreposition = (text: string): boolean => prepositions.has(text);
/** True for a word that ends a noun phrase before or behind it. */
export const isPhraseEnd = (text: string): boolean => phraseEnds.has(text);
/** True for a pronoun that can be a speaker. */
export const isPronoun = (text: string): boolean => pronouns.has(text);
/** True for a word of time that stands beside verbs of saying. */
export const isTimeWord = (text: string): boolean => timeWords.has(text);

/** A subject by its words, both ends included; `from` is the first word of all that belongs to it, appositions too. */
export interface EnglishSubject {
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

/** No subject has more words than this. */
export const longestSubject = 16;

/** A full stop or hyphen inside a name: "Rep. Dana", "D-Mich.", "U.S.". */
export function isInsideName(passage: Passage, index: number): boolean {
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
export function joinsNouns(passage: Passage, index: number, start: number): boolean {
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
  for (let i = last; i >= start && i > last - longestSubject; i--) {
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

/** The noun phrase that ends at `last`; null where its words name nobody. */
export function phraseBefore(passage: Passage, last: number, start: number): EnglishSubject | null {
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
