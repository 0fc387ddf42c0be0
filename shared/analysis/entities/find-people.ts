import { isStopWord } from '#shared/text/stop-words.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { arabicCueOf } from '#shared/analysis/statements/arabic-lexicon.ts';
import type { EntityHit } from './entity-hit.ts';
import { matchOrganisation } from './find-organisations.ts';
import {
  isCommonWord,
  isGivenName,
  isNameParticle,
  isTitle,
  isTitleLink,
  knownPeople,
  leadOfStrongName,
} from './name-lexicon.ts';
import { matchPhrase } from './phrase-index.ts';
import { isDemonym, matchPlace } from './place-gazetteer.ts';

const maxNameWords = 5;
const maxTitleWords = 10;

/** Finds the person who begins at `first`: known by name, behind a title, before a role or by a first name that is no other word. */
export function matchPerson(
  words: readonly FoldedWord[],
  first: number,
  isTitled: boolean,
): EntityHit | null {
  const known = matchPhrase(words, first, knownPeople);
  const read = readName(words, first, isTitled);
  if (known && (!read || known.last >= read.last)) {
    return { type: 'person', first, last: known.last, leadLength: known.leadLength, canonical: known.value };
  }
  return read ? { ...read, canonical: known !== null && known.last > first ? known.value : null } : null;
}

/** Where a name stands that the title at `index` announces; null where none does. */
export function nameBehindTitle(words: readonly FoldedWord[], index: number): number | null {
  if (!isTitle(wordAt(words, index).text)) return null;
  for (let i = index + 1; i < index + maxTitleWords; i++) {
    const word = wordAt(words, i);
    if (word.text === '،' && i > index + 1) return wordAt(words, i + 1).kind === 'word' ? i + 1 : null;
    if (word.text === '#') continue;
    if (word.kind !== 'word') return null;
    const organisation = matchOrganisation(words, i);
    if (organisation) {
      i = organisation.last;
      continue;
    }
    const isOffice = isTitleLink(word.text) || isTitle(word.text) || isDemonym(word.text);
    const isDefinite = /^(?:[ولب]?ال|لل|وال)/.test(word.text);
    if (!isOffice && !isDefinite && !matchPlace(words, i)) return i;
  }
  return null;
}

/** «قال X، مستشار …»: an unknown name between a verb of saying and its role is one. */
export function nameBehindVerb(words: readonly FoldedWord[], index: number): EntityHit | null {
  const cue = arabicCueOf(wordAt(words, index).text);
  if (!cue || cue.isParticiple) return null;
  const hit = matchPerson(words, index + 1, true);
  if (!hit || hit.leadLength > 0) return null;
  const isFramed =
    /^[،,(]$/.test(wordAt(words, hit.last + 1).text) && isTitle(wordAt(words, hit.last + 2).text);
  return isFramed || isGivenName(wordAt(words, hit.first).text) ? hit : null;
}

const nextOf = (words: readonly FoldedWord[], index: number): number =>
  wordAt(words, index + 1).text === '_' ? index + 2 : index + 1;

const isCompoundStart = (text: string): boolean => text === 'عبد' || text === 'ابو';

/** Prepositions and conjunctions on a noun, pronouns behind one, participles as adverbs: shapes of words that are no names. */
const otherShapes = /^(?:لل|وا|ول|وت|وي)|(?:ها|هم|هما|نا|ته)$|^و.+ه$|^م.{3,}(?:ا|ين)$|^[بل]ت.{2,}ي.$/;

/** True for a word that no list knows and that has the shape of a foreign or a family name. */
const mayBeName = (text: string): boolean =>
  text.length >= 3 && !isCommonWord(text) && !otherShapes.test(text);

/** How many letters of the word are proclitics if a name may begin with it; null if none may. */
function leadOfFirst(word: FoldedWord, isTitled: boolean): number | null {
  if (word.kind !== 'word' || word.text.length < 2) return null;
  const lead = isStopWord(word.text) ? undefined : leadOfStrongName(word.text);
  if (lead !== undefined) return lead;
  if (!isTitled) return null;
  if (isGivenName(word.text)) return 0;
  const isOther = /^(?:ال|[وفبلك])|ه$/.test(word.text) || isVerbLike(word.text);
  return isOther || !mayBeName(word.text) ? null : 0;
}

/** Reads a name of two words or more at `first`; the family name ends it. */
function readName(
  words: readonly FoldedWord[],
  first: number,
  isTitled: boolean,
): Omit<EntityHit, 'canonical'> | null {
  const word = wordAt(words, first);
  const isCompound = isCompoundStart(word.text) && wordAt(words, first + 1).text.startsWith('ال');
  const leadLength = isCompound ? 0 : leadOfFirst(word, isTitled);
  if (leadLength === null) return null;
  let last = isCompound ? first + 1 : first;
  let isGiven = isCompound || isGivenName(word.text.slice(leadLength));
  for (let count = 1; count < maxNameWords; count++) {
    const next = nextOf(words, last);
    const mayEnd = isGiven && (isTitled || count === 1 || isNameParticle(wordAt(words, last).text));
    const taken = takeWord(words, next, { isAfterGiven: isGiven, mayEnd: mayEnd || isTitled, isTitled });
    if (taken < next) break;
    last = taken;
    const { text } = wordAt(words, taken);
    isGiven = isGivenName(text) || isNameParticle(text);
    if (!isGiven) break;
  }
  while (last > first && isNameParticle(wordAt(words, last).text)) last--;
  return last > (isCompound ? first + 1 : first) ? { type: 'person', first, last, leadLength } : null;
}

interface NameState {
  readonly isAfterGiven: boolean;
  /** An unknown word may close the name here. */
  readonly mayEnd: boolean;
  readonly isTitled: boolean;
}

/** The last index of the name's next part at `index`, or less where the name ends before it. */
function takeWord(
  words: readonly FoldedWord[],
  index: number,
  { isAfterGiven, mayEnd, isTitled }: NameState,
): number {
  const { text, kind } = wordAt(words, index);
  const none = index - 1;
  if (kind !== 'word' || text.length < 2) return none;
  if (isNameParticle(text)) {
    const following = wordAt(words, nextOf(words, index));
    const isJoined =
      following.kind === 'word' && (following.text.startsWith('ال') || !isCommonWord(following.text));
    return isJoined ? nextOf(words, index) : none;
  }
  if (isGivenName(text)) return index;
  if (text.startsWith('ال')) {
    const isFamily = text.length >= 5 && !/(?:ين|ون|ات)$/.test(text) && !isCommonWord(text);
    return (isAfterGiven || isTitled) && isFamily ? index : none;
  }
  if (matchPlace(words, index)) return none;
  if (!mayBeName(text) || (!isTitled && isVerbLike(text))) return none;
  return mayEnd ? index : none;
}

/** Verbs and adverbs that no list holds look so; few family names do. */
const isVerbLike = (text: string): boolean =>
  /^و|[^ي]ا$/.test(text) || (/^(?:[يت]|س[يتن])/.test(text) && text.length >= 4);
