import { isStopWord } from '#shared/text/stop-words.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import {
  givenWeight,
  isDoubtfulFamilyName,
  isFamilyName,
  isForeignName,
  isForeignShaped,
  isNameParticle,
  isTitle,
  isUnknownWord,
  leadOfStrongName,
} from './name-lexicon.ts';
import { isListedWord, isOrdinaryWord } from './ordinary-words.ts';
import { isDemonym, matchPlace } from './place-gazetteer.ts';
import {
  compoundFirsts,
  compoundHeads,
  compoundTails,
  initialNames,
  notBeforeTails,
} from './tables/name-parts.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';

const heads = new Set(foldForms(compoundHeads));
const firsts = new Set(foldForms(compoundFirsts));
const tails = new Set(foldForms(compoundTails));
const noTail = new Set(foldForms(notBeforeTails));
const initials = new Set(foldForms(initialNames));

/** What a part of a name is; `given` also for compounds and lineage, behind which more may follow. */
type PartKind = 'given' | 'family' | 'unknown' | 'initial';

/** One part of a name: a word, or words that belong together («عبد الله», «بن زايد», «دي ميستورا»). */
interface NamePart {
  readonly kind: PartKind;
  readonly last: number;
  /** How much it says that this is a name; see `givenWeight`. */
  readonly weight: number;
}

/** A run of words that can be a person's name; `weight` is what its parts say together. */
export interface NameReading {
  readonly first: number;
  readonly last: number;
  readonly leadLength: number;
  readonly weight: number;
  readonly parts: number;
  readonly startsWith: PartKind;
  readonly endsWith: PartKind;
}

const maxParts = 6;

/** The word after `index` within one name: hashtags join words with `_`, foreign names with a hyphen. */
function nextOf(words: readonly FoldedWord[], index: number): number {
  const joint = wordAt(words, index + 1);
  const isJoint =
    joint.text === '_' ||
    (joint.text === '#' && !wordAt(words, index + 2).isSpaced) ||
    (joint.text === '-' && !joint.isSpaced && !wordAt(words, index + 2).isSpaced);
  return isJoint ? index + 2 : index + 1;
}

/** Pronouns behind a noun, participles as adverbs, contracted articles: shapes of words that are no names. */
const otherShapes = /^(?:[وف]?ب?ال|[وف]?لل).{2}|(?:ها|هم|هما|نا|ته|تهم)$|^م.{3,}(?:ا|ين)$|^[بل]ت.{2,}ي.$/;
/** Conjunctions on a noun or a verb. */
const joinedShapes = /^(?:وا|ول|وت|وي)|^و.+ه$/;
/** Verbs and adverbs that no list holds look so; few family names do. */
const verbShapes = /^و|[^يو]ا$|^(?:[يت]|س[يتن])(?=.{3})/;

/** «وكيفن»: a name with the conjunction before it begins a new one. */
const isJoinedName = (word: string): boolean =>
  word.startsWith('و') &&
  (givenWeight(word.slice(1)) > 0 || isFamilyName(word.slice(1)) || !isUnknownWord(word.slice(1)));

function isUnknownName(word: string, isTitled: boolean, isAfterForeign = false): boolean {
  if (
    word.length < 3 ||
    /^[فبلو]ان$/.test(word) ||
    otherShapes.test(word) ||
    isJoinedName(word) ||
    !isUnknownWord(word)
  )
    return false;
  if (isAfterForeign && word.length >= 4 && (isForeignShaped(word) || !isOrdinaryWord(word.slice(1))))
    return true;
  return !joinedShapes.test(word) && (isTitled || isForeignShaped(word) || !verbShapes.test(word));
}

/** «الحسيني»: a definite word that no list of Arabic words knows; adjectives of peoples only where `mayBeDemonym`. */
function isDefiniteFamily(word: string, mayBeDemonym: boolean, isAfterStrong = false): boolean {
  if (!/^ال.{3}/.test(word)) return false;
  if (isFamilyName(word)) return true;
  if (isDoubtfulFamilyName(word)) return true;
  if (isDemonym(word)) return mayBeDemonym && word.endsWith('ي');
  const bare = word.slice(2);
  if (givenWeight(bare) === 3) return true;
  if (/(?:ين|ون|ات|ه)$/.test(word) || isTitle(word)) return false;
  return (
    isUnknownWord(word) || (isAfterStrong && word.endsWith('ي') && !isListedWord(bare) && !isListedWord(word))
  );
}

/** «عبد الله», «صلاح الدين», «أبو الغيط». What stands behind «أبو» may be any noun if a name went before. */
function compoundAt(words: readonly FoldedWord[], index: number, isInName: boolean): NamePart | null {
  const { text } = wordAt(words, index);
  const next = nextOf(words, index);
  const following = wordAt(words, next);
  if (following.kind !== 'word' || following.text.length < 2) return null;
  if (text === 'عبد')
    return /^(?:ال.{2}|رب)/.test(following.text) ? { kind: 'given', last: next, weight: 3 } : null;
  if (tails.has(following.text) && (firsts.has(text) || givenWeight(text) > 0) && !noTail.has(text))
    return { kind: 'given', last: next, weight: 3 };
  if (!heads.has(text)) return null;
  const inner = compoundAt(words, next, true);
  if (inner) return { ...inner, weight: 2 };
  const isName =
    givenWeight(following.text) > 0 ||
    isFamilyName(following.text) ||
    isUnknownName(following.text, true) ||
    (isInName ? !isStopWord(following.text) : isDefiniteFamily(following.text, true));
  return isName ? { kind: 'given', last: next, weight: text === 'ابو' && !isInName ? 3 : 2 } : null;
}

const lineage = new Set(foldForms('بن ابن بنت ولد آل'));

/** «بن زايد», «آل الشيخ», «دي ميستورا»: a particle with the name behind it. */
function particleAt(words: readonly FoldedWord[], index: number, isInName: boolean): NamePart | null {
  const { text } = wordAt(words, index);
  if (!isNameParticle(text)) return null;
  const next = nextOf(words, index);
  const following = wordAt(words, next);
  if (following.kind !== 'word' || following.text.length < 2) return null;
  const inner = compoundAt(words, next, true) ?? particleAt(words, next, isInName);
  if (inner) return { kind: inner.kind, last: inner.last, weight: 2 };
  const isGiven = givenWeight(following.text) > 0;
  const isName =
    isGiven ||
    isFamilyName(following.text) ||
    isDefiniteFamily(following.text, true) ||
    (isInName && lineage.has(text)
      ? text === 'ال' || !isStopWord(following.text)
      : isUnknownName(following.text, true));
  return isName ? { kind: isGiven ? 'given' : 'family', last: next, weight: 2 } : null;
}

function initialAt(words: readonly FoldedWord[], index: number): NamePart | null {
  const { text } = wordAt(words, index);
  const hasPoint = wordAt(words, index + 1).text === '.';
  if (!(text.length === 1 && hasPoint) && !initials.has(text)) return null;
  return { kind: 'initial', last: hasPoint ? index + 1 : index, weight: 1 };
}

interface NameSoFar {
  readonly isTitled: boolean;
  readonly previous: NamePart | null;
  readonly parts: number;
  readonly unknown: number;
}

/** The part of a name that stands at `index` behind what was read so far; null where the name has ended. */
function partAt(words: readonly FoldedWord[], index: number, soFar: NameSoFar): NamePart | null {
  const { text, kind } = wordAt(words, index);
  const { isTitled, previous } = soFar;
  if (kind !== 'word') return null;
  // «آل» folds to the name of a letter, «إل».
  const initial = previous?.kind === 'given' && text !== 'ال' ? initialAt(words, index) : null;
  if (initial) return initial;
  if (text.length < 2 || (previous && text === 'امير')) return null;
  const isInName = previous !== null;
  const joined =
    compoundAt(words, index, isInName) ?? (isInName || isTitled ? particleAt(words, index, isInName) : null);
  if (joined) return joined;
  const isFamily =
    isFamilyName(text) ||
    (isInName && !(previous.kind === 'family' && text.startsWith('ال')) && isDoubtfulFamilyName(text));
  const weight = givenWeight(text);
  const isEnding = previous?.kind === 'family' || previous?.kind === 'unknown';
  if (weight > 0 && (!isEnding || weight === 3 || isFamily))
    return { kind: isInName && isFamily ? 'family' : 'given', last: index, weight: isFamily ? 3 : weight };
  if (isFamily) return { kind: 'family', last: index, weight: isFamilyName(text) ? 3 : 2 };
  return text.startsWith('ال') ? definiteAt(words, index, soFar) : unknownAt(words, index, soFar);
}

function definiteAt(words: readonly FoldedWord[], index: number, soFar: NameSoFar): NamePart | null {
  const { text } = wordAt(words, index);
  const { previous, parts, isTitled } = soFar;
  const mayBeDemonym = previous?.kind === 'given' && (parts === 1 || isTitled);
  if (!previous || !isDefiniteFamily(text, mayBeDemonym, previous.weight === 3)) return null;
  return { kind: 'family', last: index, weight: isDemonym(text) ? 1 : 2 };
}

function unknownAt(words: readonly FoldedWord[], index: number, soFar: NameSoFar): NamePart | null {
  const { text } = wordAt(words, index);
  const { previous, unknown, isTitled } = soFar;
  if (previous?.kind === 'family' && !isTitled) return null;
  if (unknown >= (isTitled ? 3 : 1) || isDemonym(text)) return null;
  if (previous?.kind === 'family' && !isForeignShaped(text)) return null;
  if (!isUnknownName(text, isTitled, previous !== null && isForeignName(wordAt(words, previous.last).text)))
    return null;
  if (previous && matchPlace(words, index)) return null;
  return { kind: 'unknown', last: index, weight: isForeignShaped(text) ? 2 : 1 };
}

/** How many letters of the first word are proclitics if a name may begin with it; null if none may. */
function leadOfFirst(words: readonly FoldedWord[], first: number, isTitled: boolean): number | null {
  const { text, kind } = wordAt(words, first);
  if (kind !== 'word' || text.length < 2) return null;
  const following = wordAt(words, nextOf(words, first)).text;
  // «المعروف باسم أبي محمد», «الأمين العام»: no name begins here.
  if ((text === 'باسم' && heads.has(following)) || (text === 'الامين' && following === 'العام')) return null;
  const lead = leadOfStrongName(text);
  if (lead >= 0) return lead;
  if (givenWeight(text) > 0 || heads.has(text) || firsts.has(text) || text === 'عبد') return 0;
  // «بزعامة نواز شريف»: a noun with its preposition stands before the name.
  if (isTitled) return isStopWord(text) || (/^[وفبلك]/.test(text) && givenWeight(following) > 1) ? null : 0;
  // An unknown word begins a name that nothing announces only where a known family name follows.
  return isFamilyName(following) && !text.startsWith('ال') && isForeignShaped(text) && isUnknownWord(text)
    ? 0
    : null;
}

/**
 * Reads the longest run of words at `first` that can be a name. It says nothing about whether it is one: that is for the
 * caller to judge by `weight`, the number of parts, and what stands around it. `isTitled` lets unknown words begin it.
 */
export function readName(words: readonly FoldedWord[], first: number, isTitled: boolean): NameReading | null {
  const leadLength = leadOfFirst(words, first, isTitled);
  if (leadLength === null) return null;
  const parts: NamePart[] = [];
  let index = first;
  if (leadLength > 0) {
    parts.push({
      kind: 'given',
      last: first,
      weight: givenWeight(wordAt(words, first).text.slice(leadLength)),
    });
    index = nextOf(words, first);
  }
  while (parts.length < maxParts) {
    const previous = parts.at(-1) ?? null;
    const unknown = parts.filter(part => part.kind === 'unknown').length;
    const part = partAt(words, index, { isTitled, previous, parts: parts.length, unknown });
    if (!part) break;
    parts.push(part);
    index = nextOf(words, part.last);
  }
  while (parts.at(-1)?.kind === 'initial') parts.pop();
  const [begin] = parts;
  const end = parts.at(-1);
  if (!begin || !end) return null;
  return {
    first,
    last: end.last,
    leadLength,
    weight: parts.reduce((sum, part) => sum + part.weight, 0),
    parts: parts.length,
    startsWith: begin.kind,
    endsWith: end.kind,
  };
}
