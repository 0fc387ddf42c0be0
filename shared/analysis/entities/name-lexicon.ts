import { isStopWord } from '#shared/text/stop-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { arabicCueOf } from '#shared/analysis/statements/arabic-lexicon.ts';
import { isListedWord, isOrdinaryWord } from './ordinary-words.ts';
import { rememberWords } from '#shared/text/remember-words.ts';
import { createPhraseIndex, opensPhrase } from './phrase-index.ts';
import { isWrittenSo, withLeads, withoutLeads } from './proclitics.ts';
import { isDemonym } from './place-gazetteer.ts';
import { arabicGivenNames, doubtfulArabicNames } from './tables/arabic-given-names.ts';
import { doubtfulFamilyNames, familyNames } from './tables/family-names.ts';
import { doubtfulForeignNames, foreignGivenNames } from './tables/foreign-given-names.ts';
import { compoundFirsts, compoundHeads } from './tables/name-parts.ts';
import { foreignShapes } from './tables/name-shapes.ts';
import { nameParticles, titleLinks, titles } from './tables/person-words.ts';
import { wellKnownPeople } from './tables/well-known-people.ts';

const arabicLetters = /^[\u0621-\u064a]+$/;

const given = new Set(foldForms(`${arabicGivenNames} ${foreignGivenNames}`));
const foreign = new Set(foldForms(`${foreignGivenNames} ${doubtfulForeignNames}`));
const doubtful = new Set(foldForms(`${doubtfulArabicNames} ${doubtfulForeignNames}`));
const family = new Set(foldForms(familyNames));
const doubtfulFamily = new Set(foldForms(doubtfulFamilyNames));
const particles = new Set(foldForms(nameParticles));
const titleWords = new Set(
  foldForms(titles).flatMap(title => (title.length < 3 ? [title] : withLeads(title).map(form => form.text))),
);
const linkWords = new Set(foldForms(titleLinks));
const shapes = new RegExp(foreignShapes.map(row => row.pattern).join('|'));

/**
 * How much a word says that a name stands here: 3 for first names that are hardly ever another word, 2 for those that
 * seldom are, 1 for those that mostly are; 0 for other words.
 */
export function givenWeight(word: string): 0 | 1 | 2 | 3 {
  if (doubtful.has(word) && word.startsWith('ال') && isDemonym(word)) return 1;
  if (doubtful.has(word)) return isListedWord(word) || (word.length < 4 && !foreign.has(word)) ? 1 : 2;
  return given.has(word) ? 3 : 0;
}

/** True for a first name of another language; what follows is no Arabic word. */
export const isForeignName = (word: string): boolean => foreign.has(word);
export const isFamilyName = (word: string): boolean => family.has(word);

/** True for a family name that is also another word, which can only end a name. */
export const isDoubtfulFamilyName = (word: string): boolean => doubtfulFamily.has(word);

/** «محمد», «ومحمد»: behind proclitics only a name that is long enough and does not make another word with them. */
function leadOfGiven(word: string): number {
  if (given.has(word)) return doubtful.has(word) ? notStrong : 0;
  const reading = withoutLeads(word).find(
    led =>
      led.bare.length >= 4 &&
      given.has(led.bare) &&
      !doubtful.has(led.bare) &&
      isWrittenSo(led, led.bare.startsWith('ال')),
  );
  return reading && !isOrdinaryWord(word) ? reading.leadLength : notStrong;
}

/** «وسالم»: a doubtful name behind «و» that makes no other word with it. */
const isJoinedDoubtful = (word: string): boolean =>
  word.startsWith('و') &&
  word.length > 4 &&
  doubtful.has(word.slice(1)) &&
  !isListedWord(word.slice(1)) &&
  !isOrdinaryWord(word) &&
  !given.has(word);

const notStrong = -1;

/**
 * For a first name that is hardly ever another word, or «و» before one: how many letters are proclitics; else -1.
 */
export const leadOfStrongName = rememberWords(strongLead);

function strongLead(word: string): number {
  const lead = leadOfGiven(word);
  return lead === notStrong && isJoinedDoubtful(word) ? 1 : lead;
}

/** True for a word in Arabic letters that no list of other words knows. */
export const isUnknownWord = rememberWords(
  (word: string): boolean => arabicLetters.test(word) && !isCommonWord(word),
);

export const isNameParticle = (word: string): boolean => particles.has(word);
export const isTitle = (word: string): boolean => titleWords.has(word);
export const isTitleLink = (word: string): boolean => linkWords.has(word);

/** True for a word that is no part of a name: frequent in news, a particle, a verb of saying, a title, an adjective of a people. */
export const isCommonWord = rememberWords((word: string): boolean => {
  if (word.endsWith('ى') || isStopWord(word) || titleWords.has(word)) return true;
  if (given.has(word) || family.has(word)) return false;
  return isDemonym(word) || arabicCueOf(word) !== undefined || isOrdinaryWord(word);
});

/** Beginnings of derived Arabic verbs and nouns, with what may be written before them. */
const derivedShapes =
  /^[وفبلك]?(?:ال|لل|است|مست|[يتن]ست|س[يت](?:ست|ت|ن)|ا[عفقخغجشحسنرل]ت|ان[ك-يت-ه]|ت[بحخرسصضعغفقنو]ا|يت|مت|ت[تشم][ا-ي]{2}ت$)/;

/** True for a word whose letters hardly ever make an Arabic word, as transliterated names do. */
export const isForeignShaped = rememberWords(
  (word: string): boolean =>
    arabicLetters.test(word) &&
    !derivedShapes.test(word) &&
    (shapes.test(word) || word.replace(/^ال|[اويءه]/g, '').length >= 5),
);

function* personNames(): Generator<readonly [string, string]> {
  for (const spellings of wellKnownPeople) {
    const [canonical = ''] = spellings.split('=');
    for (const name of spellings.split('=')) yield [name, canonical];
  }
}

/** People whom news names without further ado. */
export const knownPeople = createPhraseIndex(personNames());

const otherOpeners = new Set(foldForms(`${compoundHeads} ${compoundFirsts} عبد`));

/** True for a word, with its proclitics, with which the name of a person may begin that nothing announces. */
export const opensPerson = (word: string): boolean =>
  opensPhrase(knownPeople, word) ||
  strongLead(word) !== notStrong ||
  doubtful.has(word) ||
  family.has(word) ||
  otherOpeners.has(word);
