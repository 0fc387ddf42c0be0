import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { subjectBeforeComma } from './english-apposition.ts';
import {
  isDeterminer,
  isInsideName,
  isPhraseEnd,
  isPreposition,
  isPronoun,
  isTimeWord,
  joinsNouns,
  longestSubject,
  phraseBefore,
  type EnglishSubject,
} from './english-noun-phrase.ts';
import { afterDateline, isCapital, isVerbHelper } from './english-passage.ts';
import type { Passage, WordRange } from './read-passage.ts';

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
  for (let i = last; i > start && i > last - longestSubject; i--) {
    if (/^[,;:–—]$/.test(wordAt(passage.words, i).text) || (passage.quotationAt[i] ?? -1) >= 0) return last;
    if (wordAt(passage.words, i).text === 'who') return i - 1;
  }
  return last;
}

/** The subject behind a verb of saying: "said Ann Lee of the Harbor Institute". */
export function subjectAfter(passage: Passage, from: number, end: number): EnglishSubject | null {
  const { words, quotationAt } = passage;
  let last = from - 1;
  for (let i = from; i < end && i < from + longestSubject; i++) {
    const { text, kind } = wordAt(words, i);
    if ((quotationAt[i] ?? -1) >= 0) break;
    if (kind === 'mark' && !(isInsideName(passage, i) && i + 1 < end)) break;
    const next = wordAt(words, i + 1).text;
    const isInner =
      (/^(?:of|for)$/.test(text) ||
        (isPreposition(text) && (isCapital(passage, i + 1) || isDeterminer(next)))) &&
      i > from &&
      !/^(?:to|on|by|about|into|over|during)$/.test(text) &&
      !isTimeWord(next) &&
      !/^(?:statement|interview|email|speech|letter|memo|message|post|conference|news|telephone|phone|report)$/.test(
        wordAt(words, i + 2).text,
      );
    if (isPreposition(text) && !isInner) break;
    const isTime = isTimeWord(text) && i > from && wordAt(words, i - 1).text !== '-';
    if ((isPhraseEnd(text) && !joinsNouns(passage, i, from)) || isTime) break;
    last = i;
    if (isPronoun(text)) break;
  }
  while (last >= from && wordAt(words, last).kind === 'mark') last--;
  const isPlain =
    last < from ||
    isTimeWord(wordAt(words, from).text) ||
    (isVerbHelper(wordAt(words, from).text) && !isCapital(passage, from));
  return isPlain ? null : { first: from, last, from };
}

/** The subject of a sentence, for a participle that leaves its own out: "Ann Lee stood up, saying …". */
export function sentenceSubject(passage: Passage, sentence: WordRange): EnglishSubject | null {
  const { end } = sentence;
  let from = afterDateline(passage, sentence);
  while (from < end && /^(?:then|but|and|so|still|yet|now|,)$/.test(wordAt(passage.words, from).text)) from++;
  if (isPreposition(wordAt(passage.words, from).text) || isTimeWord(wordAt(passage.words, from).text)) {
    while (from < end && wordAt(passage.words, from).text !== ',') from++;
    from++;
  }
  if (from >= end || isPhraseEnd(wordAt(passage.words, from).text)) return null;
  return nameRun(passage, from, end);
}

/** «al-», «bin», «von der» inside a name: small words that lead to a capital. */
const isNameParticle = (passage: Passage, index: number): boolean =>
  /^(?:al|el|bin|bint|ibn|abu|de|del|da|dos|van|von|der|den|la|le)$/.test(
    wordAt(passage.words, index).text,
  ) && [1, 2, 3].some(step => isCapital(passage, index + step));

function nameRun(passage: Passage, from: number, end: number): EnglishSubject | null {
  const isPlain = isDeterminer(wordAt(passage.words, from).text);
  let last = from;
  if (wordAt(passage.words, from).text === 'there') return null;
  if (isPronoun(wordAt(passage.words, from).text)) return { first: from, last: from, from };
  const goesOn = (index: number): boolean =>
    isCapital(passage, index) || isInsideName(passage, index) || (!isPlain && isNameParticle(passage, index));
  while (last + 1 < end && goesOn(last + 1)) last++;
  if (isPlain && last === from) last++;
  return last < end ? { first: from, last, from } : null;
}
