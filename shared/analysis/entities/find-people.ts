import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { arabicCueOf } from '#shared/analysis/statements/arabic-lexicon.ts';
import type { EntityHit } from './entity-hit.ts';
import { matchOrganisation } from './find-organisations.ts';
import { beginning, beginningOf } from './name-beginnings.ts';
import { givenWeight, isTitle, isTitleLink, knownPeople } from './name-lexicon.ts';
import { matchPhrase, type PhraseMatch } from './phrase-index.ts';
import { isDemonym, matchPlace } from './place-gazetteer.ts';
import { extendName, openName } from './open-names.ts';
import { readName, type NameReading } from './read-name.ts';

const maxTitleWords = 12;

/**
 * What a reading must weigh to be a name where it stands. Without any sign around it two parts must vouch for each other
 * («خليل» and «السكاكيني»); behind a title, the adjective of a people or a verb of saying one is enough.
 */
const enough = { alone: 4, titled: 2, framed: 2, subject: 3 } as const;

type Setting = keyof typeof enough;

function isName(reading: NameReading, setting: Setting): boolean {
  if (reading.weight < enough[setting]) return false;
  if (setting !== 'alone') return true;
  return reading.parts >= 2 && (reading.startsWith === 'given' || reading.weight >= 5);
}

/** True where a full name that a table knows is not followed by lineage («محمد بن سلمان بن عبد العزيز»). */
const endsName = (words: readonly FoldedWord[], known: PhraseMatch<string>): boolean =>
  known.last > known.first && !/^(?:بن|ابن|بنت|ال.*)$/.test(wordAt(words, known.last + 1).text);

/** «صديق ترامب»: a doubtful first name before someone whom a table knows is the word that it also is. */
const isWordBefore = (words: readonly FoldedWord[], { first, last }: NameReading): boolean =>
  last > first &&
  givenWeight(wordAt(words, first).text) < 3 &&
  matchPhrase(words, first + 1, knownPeople) !== null;

/** «، مدير …»: the role that follows a name vouches for it. */
const standsBeforeTitle = (words: readonly FoldedWord[], last: number): boolean =>
  /^[،,(]$/.test(wordAt(words, last + 1).text) && isTitle(wordAt(words, last + 2).text);

function personFrom(words: readonly FoldedWord[], first: number, setting: Setting): EntityHit | null {
  const known = matchPhrase(words, first, knownPeople);
  if (setting === 'alone' && !known && (matchPlace(words, first)?.last ?? first) > first) return null;
  const reading = readName(words, first, setting !== 'alone');
  const isFramed =
    setting === 'subject' && reading !== null && reading.parts > 1 && standsBeforeTitle(words, reading.last);
  const read = reading && isName(reading, isFramed ? 'framed' : setting) ? reading : null;
  if (known && (!read || known.last >= read.last || endsName(words, known))) {
    const { last, leadLength, isContracted, value } = known;
    return { type: 'person', first, last, leadLength, isContracted, canonical: value };
  }
  if (!read || (isWordBefore(words, read) && !known)) return null;
  const { last, leadLength } = read;
  const canonical = known !== null && known.last > first ? known.value : null;
  return { type: 'person', first, last, leadLength, isContracted: false, canonical };
}

/** Finds the person who begins at `first`: known by name, behind a title, or by parts that vouch for each other. */
export const matchPerson = (
  words: readonly FoldedWord[],
  first: number,
  isTitled: boolean,
): EntityHit | null => personFrom(words, first, isTitled ? 'titled' : 'alone');

const isDefinite = (text: string): boolean => /^(?:[وفلب]?ال|لل)/.test(text);

/** A place where a name may stand, with what says so. */
interface NameSlot {
  readonly index: number;
  readonly setting: Setting;
}

/** True where a place, an organisation or another definite noun stands: «السفير في الأمم المتحدة». */
const leadsToBody = (words: readonly FoldedWord[], index: number): boolean =>
  isDefinite(wordAt(words, index).text) ||
  matchPlace(words, index) !== null ||
  matchOrganisation(words, index) !== null;

/** Where a name stands that the title at `index` announces; null where none does. */
function slotBehindTitle(words: readonly FoldedWord[], index: number): NameSlot | null {
  const title = wordAt(words, index).text;
  // «عبد المالك» is a name.
  if (!isTitle(title) || wordAt(words, index - 1).text === 'عبد') return null;
  let isOffice = isDefinite(title) || /(?:ه|ها)$/.test(title);
  for (let i = index + 1; i < index + maxTitleWords; i++) {
    const { text, kind } = wordAt(words, i);
    if (text === '،' || text === ',') {
      if (i === index + 1 || wordAt(words, i + 1).kind !== 'word') return null;
      return { index: i + 1, setting: 'subject' };
    }
    if (text === '#' || text === '"' || text === '«') continue;
    if (kind !== 'word') return null;
    const bits = beginningOf(text);
    const organisation = bits & beginning.organisation ? matchOrganisation(words, i) : null;
    const place = organisation ?? (bits & beginning.place ? matchPlace(words, i) : null);
    const person = place && matchPhrase(words, i, knownPeople);
    if (place && !(person && person.last >= place.last) && !(givenWeight(text) > 1 && place.last === i)) {
      i = place.last;
      isOffice = true;
      continue;
    }
    if (/^(?:في|لدي|من|علي|الي)$/.test(text)) {
      if (!leadsToBody(words, i + 1)) return null;
      continue;
    }
    if (isTitleLink(text)) continue;
    const mayBeOffice = isTitle(text) || isDemonym(text) || isDefinite(text);
    const isNamed = givenWeight(text) > 0 && (readName(words, i, true)?.parts ?? 0) > 1;
    if (mayBeOffice && givenWeight(text) < 2 && !isNamed) {
      isOffice ||= isDefinite(text);
      continue;
    }
    return { index: i, setting: isOffice ? 'titled' : 'subject' };
  }
  return null;
}

/** The name that a title at `index` announces: «وزير الخارجية البريطاني بوريس جونسون». */
export function nameBehindTitle(words: readonly FoldedWord[], index: number): EntityHit | null {
  const slot = slotBehindTitle(words, index);
  if (!slot) return null;
  const { index: first, setting } = slot;
  const hit = personFrom(words, first, setting);
  if (hit) return extendName(words, hit);
  return openName(words, first, setting === 'titled');
}

/** «البرازيلي نيمار»: the adjective of a people before a name. */
export function nameBehindDemonym(words: readonly FoldedWord[], index: number): EntityHit | null {
  const hit = personFrom(words, index + 1, 'subject');
  return hit && extendName(words, hit);
}

/** «قالت مورا بولدريني»: the subject of a verb of saying. */
export function nameBehindVerb(words: readonly FoldedWord[], index: number): EntityHit | null {
  const cue = arabicCueOf(wordAt(words, index).text);
  if (!cue || cue.isParticiple || isTitle(wordAt(words, index + 1).text)) return null;
  if (matchPlace(words, index + 1)) return null;
  const hit = personFrom(words, index + 1, 'subject');
  if (hit) return hit.leadLength === 0 ? extendName(words, hit) : null;
  return openName(words, index + 1, false);
}
