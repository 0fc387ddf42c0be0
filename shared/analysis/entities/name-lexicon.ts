import { isStopWord } from '#shared/text/stop-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { arabicCueOf } from '#shared/analysis/statements/arabic-lexicon.ts';
import { createPhraseIndex, withLeads } from './phrase-index.ts';
import { isDemonym } from './place-gazetteer.ts';
import { commonWords } from './tables/common-words.ts';
import {
  doubtfulNames,
  givenNames,
  nameParticles,
  titleLinks,
  titles,
  wellKnownPeople,
} from './tables/person-words.ts';

const given = new Set(foldForms(givenNames));
const doubtful = new Set(foldForms(doubtfulNames));
const particles = new Set(foldForms(nameParticles));
const titleWords = new Set(foldForms(titles).flatMap(title => withLeads(title).map(form => form.text)));
const linkWords = new Set(foldForms(titleLinks));
const common = new Set(foldForms(commonWords));

export const isGivenName = (word: string): boolean => given.has(word) || doubtful.has(word);
const strongNames = new Map<string, number>();
for (const name of given) {
  if (doubtful.has(name)) continue;
  for (const { text, leadLength } of withLeads(name)) {
    if (leadLength === 0 || !common.has(text))
      strongNames.set(text, Math.min(leadLength, strongNames.get(text) ?? leadLength));
  }
}

/** For a first name that is hardly ever another word: how many letters before it are proclitics; else undefined. */
export const leadOfStrongName = (word: string): number | undefined => strongNames.get(word);

export const isNameParticle = (word: string): boolean => particles.has(word);
export const isTitle = (word: string): boolean =>
  titleWords.has(word) || titleWords.has(word.replace(/^[وفبلك](?=ال|رييس|وزير)/, ''));
export const isTitleLink = (word: string): boolean => linkWords.has(word);

/** True for a word that is no part of a name: frequent in news, a particle, a verb of saying, an adjective of a people. */
export function isCommonWord(word: string): boolean {
  if (common.has(word) || isStopWord(word) || word.endsWith('ى') || titleWords.has(word) || isDemonym(word))
    return true;
  if (arabicCueOf(word) !== undefined) return true;
  const bare = word.replace(/^ال/, '');
  if (bare !== word) return common.has(bare) || common.has(`${bare}ه`);
  return (
    /^[وفبلك]/.test(word) &&
    (common.has(word.slice(1)) || isStopWord(word.slice(1)) || word.slice(1).startsWith('ال'))
  );
}

function* personNames(): Generator<readonly [string, string]> {
  for (const spellings of wellKnownPeople) {
    const [canonical = ''] = spellings.split('=');
    for (const name of spellings.split('=')) yield [name, canonical];
  }
}

/** People whom news names without further ado. */
export const knownPeople = createPhraseIndex(personNames());
