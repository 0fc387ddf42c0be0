import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { isCommonWord, isTitle } from './name-lexicon.ts';
import { isListedWord } from './ordinary-words.ts';
import { isDemonym, matchPlace } from './place-gazetteer.ts';
import {
  chainedNouns,
  nameAdjectives,
  nameStops,
  namingNouns,
  notComplements,
  organisationHeads,
  trailingAdjectives,
  unnamingNouns,
  type OrganisationHeadRow,
} from './tables/organisation-heads.ts';

const adjectives = new Set(foldForms(nameAdjectives));
const trailing = new Set(foldForms(trailingAdjectives));
const stops = new Set(foldForms(nameStops));
const naming = new Set(foldForms(namingNouns));
const unnaming = new Set(foldForms(unnamingNouns));
const townNouns = new Set(foldForms('مدينة بلدة قرية محافظة ولاية'));
const chained = new Set(foldForms(chainedNouns));
const noComplement = new Set(foldForms(notComplements));
const headWords = new Set(organisationHeads.flatMap(row => foldForms(row.heads)));

/** Where the words of a name end; `lastNoun` is where its noun does, before adjectives. */
export interface NameRun {
  readonly last: number;
  readonly lastNoun: { readonly last: number };
}

const isDefinite = (word: FoldedWord): boolean =>
  word.kind === 'word' && /^ال.{2}/.test(word.text) && !stops.has(word.text);
const isNameAdjective = (word: FoldedWord): boolean =>
  isDefinite(word) && (adjectives.has(word.text) || isDemonym(word.text));
/** Adjectives of relation, whatever they say, agree in their ending with a noun before them. */
const isRelational = (word: FoldedWord): boolean => isDefinite(word) && /.{3}(?:يه|ي)$/.test(word.text);

/** True for the adjective of a people behind a name, before no office: «مجلس النواب اللبناني». */
export const isOwnDemonym = (words: readonly FoldedWord[], index: number): boolean =>
  isDefinite(wordAt(words, index)) && isDemonym(wordAt(words, index).text);

/** True for a definite noun that can be a genitive or a name: no title, no adjective, no plural of persons' adjectives. */
export function isDefiniteNoun(words: readonly FoldedWord[], index: number): boolean {
  const word = wordAt(words, index);
  return isDefinite(word) && !isTitle(word.text) && !isNameAdjective(word) && !trailing.has(word.text);
}

interface Adjectives {
  readonly last: number;
  readonly count: number;
  readonly isMarked: boolean;
  readonly hasDemonym: boolean;
}

/** Reads up to three adjectives behind `last`; `agrees` tells whether one belongs to the name's noun. */
function readAdjectives(
  words: readonly FoldedWord[],
  from: number,
  agrees: (word: FoldedWord, index: number) => boolean,
): Adjectives {
  let last = from;
  let isMarked = false;
  let hasDemonym = false;
  for (let count = 0; count < 3; count++) {
    const next = wordAt(words, last + 1);
    const isOwn =
      isNameAdjective(next) ||
      (hasDemonym && trailing.has(next.text)) ||
      (count > 0 && isRelational(next) && isMarked);
    if (!isOwn || isTitle(next.text) || !agrees(next, last + 1)) break;
    hasDemonym ||= isDemonym(next.text);
    isMarked = true;
    last++;
  }
  return { last, count: last - from, isMarked, hasDemonym };
}

/** «للتنمية», «لحقوق الإنسان», «لكرة القدم»: what an institution is for; the index where that ends, or null. */
function endOfComplement(words: readonly FoldedWord[], index: number): number | null {
  const { text, kind } = wordAt(words, index);
  const isPaired = joinsNoun(wordAt(words, index + 1).text);
  // «للبحث والإنقاذ» is what a body is for, «للبحث عن» is not.
  if (kind !== 'word' || (noComplement.has(text) && !isPaired)) return null;
  let last: number;
  if (/^لل.{3}/.test(text)) last = index;
  else if (
    /^ل.{3}/.test(text) &&
    isDefinite(wordAt(words, index + 1)) &&
    isCommonWord(text) &&
    !isStopWord(text)
  )
    last = index + 1;
  else return null;
  if (isTitle(text) || isDemonym(text)) return null;
  if (joinsNoun(wordAt(words, last + 1).text)) last++;
  while (last < index + 4 && closesComplement(wordAt(words, last), wordAt(words, last + 1))) last++;
  return last;
}

/** «والري»: a noun that «و» joins to a name's own, and that begins no name itself. */
const joinsNoun = (text: string): boolean =>
  /^وال.{3}/.test(text) && !isDemonym(text) && !isTitle(text) && !headWords.has(text.slice(1));

/** «للنقل البحري», «والأمراض المعدية»: an adjective, by its kind or because it agrees with the noun before it. */
const closesComplement = (noun: FoldedWord, next: FoldedWord): boolean =>
  isNameAdjective(next) ||
  (isRelational(next) && !isTitle(next.text) && next.text.endsWith('يه') === endsFeminine(noun.text));

const endsFeminine = (text: string): boolean => /(?:ه|ات)$|^العليا$/.test(text);

/** «بسوسة»: the town of a local body. */
export function endOfTown(words: readonly FoldedWord[], index: number): number | null {
  const place = matchPlace(words, index);
  return place && place.leadLength > 0 && wordAt(words, index).text.startsWith('ب') ? place.last : null;
}

function closeName(words: readonly FoldedWord[], from: number, row: OrganisationHeadRow): number {
  const complement = row.takesComplement ? endOfComplement(words, from + 1) : null;
  const town = row.isLocal ? endOfTown(words, (complement ?? from) + 1) : null;
  return town ?? complement ?? from;
}

/** Reads «الهيئة العامة للرياضة»: the noun at `first`, its adjectives and what it is for. */
export function readDefinite(
  words: readonly FoldedWord[],
  first: number,
  row: OrganisationHeadRow,
  isFeminine: boolean,
): NameRun | null {
  const own = readAdjectives(words, first, word => endsFeminine(word.text) === isFeminine);
  if (!own.isMarked) return null;
  const last = closeName(words, own.last, row);
  const marks = own.count + (last > own.last ? 1 : 0);
  const isEnough =
    row.needs === 'demonym'
      ? own.hasDemonym || (own.count > 0 && last > own.last)
      : marks >= (row.needs === 'two' ? 2 : 1);
  return isEnough ? { last, lastNoun: { last: first } } : null;
}

/** The end of the genitive behind the head at `first`: «الدفاع», «شؤون المرأة», «الزراعة والري»; null where none stands. */
function endOfGenitive(words: readonly FoldedWord[], first: number, row: OrganisationHeadRow): number | null {
  let last = first + 1;
  const noun = wordAt(words, last);
  if (!isDefinite(noun)) {
    // A genitive chain: an indefinite noun with its own genitive.
    const isChained =
      noun.kind === 'word' &&
      noun.text.length >= 3 &&
      !isStopWord(noun.text) &&
      !isTitle(noun.text) &&
      !isDemonym(noun.text);
    // «نقابة قوية العرض»: an adjective of the head is no noun of a chain.
    if (/(?:يه|ي|ا)$|^..ي.ه$/.test(noun.text)) return null;
    const isOwnName = headWords.has(wordAt(words, last + 1).text) || headWords.has(noun.text);
    if (!isChained || isOwnName || !isDefiniteNoun(words, last + 1) || !isListedWord(noun.text)) return null;
    last++;
  } else if (!isDefiniteNoun(words, last)) {
    return null;
  }
  if (wordAt(words, last).text === 'القطاع' && /^(?:العام|الخاص)$/.test(wordAt(words, last + 1).text)) last++;
  const joined = wordAt(words, last + 1).text;
  return joinsNoun(joined) && (row.joinsNouns || isNameAdjective(wordAt(words, last + 2))) ? last + 1 : last;
}

/** «الشؤون الدينية»: an adjective that no list holds belongs to a name that needs no mark, or has one behind it. */
function endOfRelational(words: readonly FoldedWord[], end: number, row: OrganisationHeadRow): number {
  const next = wordAt(words, end + 1);
  if (!isRelational(next) || isTitle(next.text)) return end;
  const { last } = readAdjectives(words, end + 1, () => true);
  return row.needs === 'any' || last > end + 1 ? last : end;
}

/** «النووية والصناعية»: an adjective that «و» joins to one that agrees with it. */
const joinedAdjective = (words: readonly FoldedWord[], last: number, noun: number): number => {
  const { text } = wordAt(words, last + 1);
  const isPair =
    last > noun &&
    /^وال.{2,}يه$/.test(text) &&
    wordAt(words, last).text.endsWith('يه') &&
    !isDemonym(text.slice(1));
  return isPair ? last + 1 : last;
};

/** Reads «وزارة الدفاع التركية»: the bare noun at `first`, its genitive, and the adjectives that agree. */
export function readConstruct(
  words: readonly FoldedWord[],
  first: number,
  row: OrganisationHeadRow,
): NameRun | null {
  // «بلدية مدينة البيرة»: the noun of the town may stand between.
  const isTownNoun = row.takesPlace && townNouns.has(wordAt(words, first + 1).text);
  const place = matchPlace(words, isTownNoun ? first + 2 : first + 1);
  if (place && place.leadLength === 0) return row.takesPlace ? { last: place.last, lastNoun: place } : null;
  const chain = chained.has(wordAt(words, first + 1).text) ? matchPlace(words, first + 2) : null;
  if (chain?.leadLength === 0) return { last: closeName(words, chain.last, row), lastNoun: chain };
  const end = endOfGenitive(words, first, row);
  if (end === null) return null;
  const noun = wordAt(words, end).text;
  if (
    (unnaming.has(noun) && wordAt(words, end - 1).text !== 'القطاع') ||
    unnaming.has(wordAt(words, first + 1).text)
  )
    return null;
  let ending: boolean | null = null;
  const own = readAdjectives(words, end, word => {
    const isFeminine = endsFeminine(word.text);
    if (ending !== null && isFeminine !== ending && !isDemonym(word.text)) return false;
    ending = isFeminine;
    return true;
  });
  const lastAdjective = own.last > end ? own.last : endOfRelational(words, end, row);
  const pair = joinedAdjective(words, lastAdjective, end);
  const last = closeName(words, pair, row);
  const isMarked = last > end || naming.has(noun);
  const isEnough = row.needs === 'any' || isMarked;
  return isEnough ? { last, lastNoun: { last: end } } : null;
}
