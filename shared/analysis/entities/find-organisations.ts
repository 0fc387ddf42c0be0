import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { isTitle } from './name-lexicon.ts';
import { createPhraseIndex, matchPhrase, withLeads } from './phrase-index.ts';
import { isDemonym, matchPlace } from './place-gazetteer.ts';
import {
  nameAdjectives,
  nameStops,
  organisationHeads,
  type OrganisationHeadRow,
} from './tables/organisation-heads.ts';
import { knownOrganisations } from './tables/organisations.ts';

function* organisationNames(): Generator<readonly [string, string]> {
  for (const spellings of knownOrganisations) {
    const [canonical = ''] = spellings.split('=');
    for (const name of spellings.split('=')) yield [name, canonical];
  }
}

const known = createPhraseIndex(organisationNames());
const adjectives = new Set(foldForms(nameAdjectives));
const stops = new Set(foldForms(nameStops));

interface Head {
  readonly row: OrganisationHeadRow;
  readonly leadLength: number;
  /** The adjectives of a feminine noun end in «ه». */
  readonly isFeminine: boolean;
}

const heads = new Map<string, Head>();
for (const row of organisationHeads) {
  for (const head of foldForms(row.heads)) {
    const isFeminine = /(?:ه|ات)$/.test(head) || row.id === 'org.short-ministry';
    for (const { text, leadLength } of withLeads(head)) heads.set(text, { row, leadLength, isFeminine });
  }
}

/** Finds the organisation that begins at `first`: one that is known by name, or a head noun with the words that agree with it. */
export function matchOrganisation(words: readonly FoldedWord[], first: number): EntityHit | null {
  const named = matchPhrase(words, first, known);
  if (named) {
    return {
      type: 'organisation',
      first,
      last: named.last,
      leadLength: named.leadLength,
      canonical: named.value,
    };
  }
  return matchHead(words, first);
}

function matchHead(words: readonly FoldedWord[], first: number): EntityHit | null {
  const head = heads.get(wordAt(words, first).text);
  if (!head || (matchPlace(words, first)?.last ?? first) > first) return null;
  const last =
    head.row.form === 'construct'
      ? endOfConstruct(words, first, head.row)
      : endOfAdjectives(words, first, head);
  return last > first
    ? { type: 'organisation', first, last, leadLength: head.leadLength, canonical: null }
    : null;
}

const isDefinite = (word: FoldedWord): boolean =>
  word.kind === 'word' && /^ال.{2}/.test(word.text) && !stops.has(word.text);
const isNameAdjective = (word: FoldedWord): boolean =>
  isDefinite(word) && (adjectives.has(word.text) || isDemonym(word.text));

/** «الزراعة والري»: what a ministry or a chair joins by «و» when an adjective follows. */
function joinedNoun(words: readonly FoldedWord[], index: number): boolean {
  const { text } = wordAt(words, index);
  return /^وال.{3}/.test(text) && !isDemonym(text) && isNameAdjective(wordAt(words, index + 1));
}

/** Adjectives agree in their ending: plural nouns and persons behind the name do not belong to it. */
const mayBeAdjective = (word: FoldedWord): boolean => isDefinite(word) && /(?:يه|ي)$/.test(word.text);

function endOfConstruct(words: readonly FoldedWord[], first: number, row: OrganisationHeadRow): number {
  const noun = wordAt(words, first + 1);
  if (isTitle(noun.text) || isNameAdjective(noun) || matchPhrase(words, first + 1, known)) return -1;
  const place = matchPlace(words, first + 1);
  if (!isDefinite(noun) || /(?:ين|ون)$/.test(noun.text))
    return place?.leadLength === 0 && row.needs === 'any' ? place.last : -1;
  let last = first + 1;
  let hasDemonym = isDemonym(noun.text);
  if (joinedNoun(words, last + 1)) last++;
  for (let count = 0; count < 3; count++) {
    const next = wordAt(words, last + 1);
    if (!isNameAdjective(next) && !(count === 0 && mayBeAdjective(next))) break;
    if (last > first + 1 && next.text.endsWith('ه') !== wordAt(words, last).text.endsWith('ه')) break;
    hasDemonym ||= isDemonym(next.text);
    last++;
  }
  if (row.id === 'org.state-body' && last === first + 1 && hasDemonym) return -1;
  return row.needs === 'any' || hasDemonym ? last : -1;
}

function endOfAdjectives(words: readonly FoldedWord[], first: number, head: Head): number {
  const previous = wordAt(words, first - 1).text;
  const isMinistry = head.row.id === 'org.short-ministry';
  // «وزير الخارجية الروسي»: the noun belongs to the office before it.
  if (isMinistry && /^[وفبلك]?(?:ل?وز(?:ير|اره|يره|راء)|وزيري|بوزاره)$/.test(previous)) return -1;
  let last = first;
  let hasDemonym = false;
  for (let count = 0; count < 3; count++) {
    const next = wordAt(words, last + 1);
    if (!isNameAdjective(next) || next.text.endsWith('ه') !== head.isFeminine) break;
    hasDemonym ||= isDemonym(next.text);
    last++;
  }
  return hasDemonym ? last : -1;
}
