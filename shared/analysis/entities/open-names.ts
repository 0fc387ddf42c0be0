import { isStopWord } from '#shared/text/stop-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { arabicCueOf } from '#shared/analysis/statements/arabic-lexicon.ts';
import type { EntityHit } from './entity-hit.ts';
import { matchOrganisation } from './find-organisations.ts';
import { beginning, beginningOf } from './name-beginnings.ts';
import { givenWeight, isFamilyName, isForeignShaped, isTitle, isUnknownWord } from './name-lexicon.ts';
import { isListedWord, isOrdinaryWord } from './ordinary-words.ts';
import { isDemonym, matchPlace } from './place-gazetteer.ts';
import { nameStops } from './tables/organisation-heads.ts';
import { nameClosers, ordinalNames, royalTitles } from './tables/name-ends.ts';

const closers = new Set(foldForms(nameClosers));
const stops = new Set(foldForms(nameStops));
const ordinals = new Set(foldForms(ordinalNames));
const royal = new Set(foldForms(royalTitles));

/** True where a name has surely ended: «إن», a comma, a bracket, the role that follows. */
function closes(words: readonly FoldedWord[], index: number): boolean {
  const { text, kind } = wordAt(words, index);
  return kind === 'word' ? closers.has(text) || isTitle(text) : /^[،,(:"«.\n]?$/.test(text);
}

/** Pronouns and endings that words have and names hardly ever. */
const inflected = /(?:ها|هم|هما|تها|ته|تهم|ات)$|^(?:[وفبكل]?ال|لل)/;

const isNameLike = (text: string): boolean =>
  givenWeight(text) > 0 ||
  isFamilyName(text) ||
  isUnknownWord(text) ||
  (!isListedWord(text) && !isStopWord(text) && isForeignShaped(text));

/** True for a word that can be part of a name although lists may know it otherwise. */
function mayBePart(words: readonly FoldedWord[], index: number): boolean {
  const { text, kind } = wordAt(words, index);
  if (kind !== 'word' || text.length < 2 || isTitle(text) || isDemonym(text) || closers.has(text))
    return false;
  if (isStopWord(text) || arabicCueOf(text) !== undefined || stops.has(text) || inflected.test(text))
    return false;
  const bits = beginningOf(text);
  if (bits & beginning.place && matchPlace(words, index)) return false;
  return !(bits & beginning.organisation && matchOrganisation(words, index));
}

const isKnownName = (text: string): boolean => givenWeight(text) > 0 || isFamilyName(text);

/** «لقرية أسديرة», «بموقف ترامب»: a noun with its preposition, and no name. */
function leadsNoun(words: readonly FoldedWord[], first: number): boolean {
  const { text } = wordAt(words, first);
  const bare = text.slice(1);
  return (
    /^[وبلكف]/.test(text) &&
    (isOrdinaryWord(text) ||
      isOrdinaryWord(bare) ||
      isKnownName(bare) ||
      (beginningOf(bare) & beginning.place) !== 0)
  );
}

/** «سلطان بن سحيم»: what looks like the title is the first name. */
const isLineage = (words: readonly FoldedWord[], first: number): boolean =>
  /^(?:بن|ابن|بنت)$/.test(wordAt(words, first).text) && givenWeight(wordAt(words, first - 1).text) > 0;

const longest = 4;

/**
 * Reads a name of words that no list may know, where a title or a verb of saying announces a person: two to four words up
 * to where a name surely ends. Of these at most one may be an ordinary word, and none where only a verb announces it.
 */
export function openName(words: readonly FoldedWord[], first: number, isTitled: boolean): EntityHit | null {
  let last = first - 1;
  let ordinary = 0;
  let unknown = 0;
  while (last - first + 1 < longest && mayBePart(words, last + 1)) {
    last++;
    const { text } = wordAt(words, last);
    if (!isNameLike(text) && (text.length > 2 || isListedWord(text))) ordinary++;
    if (isUnknownWord(text) && (isForeignShaped(text) || text.length > 3)) unknown++;
  }
  if (last <= first || isLineage(words, first) || !closes(words, last + 1) || leadsNoun(words, first))
    return null;
  if (ordinary > (isTitled ? 1 : 0) || unknown === 0) return null;
  // «كون غينس» may be a name with one ordinary word; «سامينا سيندهو اعتقل» and «صديق ترامب» are none.
  if (
    ordinary > 0 &&
    (last - first > 1 || isKnownName(wordAt(words, last).text) || /[هاي]$/.test(wordAt(words, last).text))
  )
    return null;
  // «صرح مصدر»: where a verb announces the name, its end must be told by more than a preposition.
  if (
    !isTitled &&
    !/^(?:ان|بان|[،,(:])$/.test(wordAt(words, last + 1).text) &&
    !isTitle(wordAt(words, last + 1).text)
  )
    return null;
  return { type: 'person', first, last, leadLength: 0, canonical: null };
}

/** «الحية», «الدوري»: a definite word behind a lone first name is the family's, whatever else it means. */
const isFamilyBehind = (text: string): boolean =>
  /^ال.{3}/.test(text) &&
  !isTitle(text) &&
  !isDemonym(text) &&
  !stops.has(text) &&
  !/(?:ين|ون|ات)$/.test(text);

/** Behind a lone first name nearly any word is the family's; behind two only one that lists do not know otherwise. */
const mayFollow = (text: string, isLone: boolean): boolean =>
  isNameLike(text) || (isLone && !/[^يو]ا$|ه$|^[يتس].{3}|^م.{4}/.test(text));

/** «بحر العلوم», «قايد صالح»: words that no list of names holds, between a first name and the sure end of the name. */
function openTail(words: readonly FoldedWord[], last: number, isLone: boolean): number {
  let end = last;
  while (end < last + 2 && mayBePart(words, end + 1) && mayFollow(wordAt(words, end + 1).text, isLone)) end++;
  if (end > last && isFamilyBehind(wordAt(words, end + 1).text) && end === last + 1) end++;
  const next = wordAt(words, end + 1);
  const isSure = /^(?:ان|بان|الي|[،,(:])$/.test(next.text) || (next.kind === 'word' && isTitle(next.text));
  return isSure ? end : last;
}

/** Extends a name behind a title: by what must be its family name where it has none yet, and by a ruler's number. */
export function extendName(words: readonly FoldedWord[], hit: EntityHit): EntityHit {
  const { first, last, canonical } = hit;
  const next = wordAt(words, last + 1).text;
  if (ordinals.has(next)) {
    for (let i = first - 1; i >= first - 3; i--)
      if (royal.has(wordAt(words, i).text)) return { ...hit, last: last + 1, canonical: null };
  }
  if (canonical !== null) return hit;
  const isCompound = last === first + 1 && wordAt(words, first).text === 'عبد';
  const isLone = isCompound || (last === first && givenWeight(wordAt(words, first).text) > 0);
  if (isLone && isFamilyBehind(next) && closes(words, last + 2)) return { ...hit, last: last + 1 };
  const endsGiven = givenWeight(wordAt(words, last).text) > 0 && !isFamilyName(wordAt(words, last).text);
  const mayGrow = isLone || (endsGiven && last - first < 2);
  return mayGrow ? { ...hit, last: openTail(words, last, isLone) } : hit;
}
