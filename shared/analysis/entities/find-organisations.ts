import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import type { EntityHit } from './entity-hit.ts';
import {
  endOfTown,
  isDefiniteNoun,
  isOwnDemonym,
  readConstruct,
  readDefinite,
  type NameRun,
} from './organisation-run.ts';
import { createPhraseIndex, matchPhrase, opensPhrase } from './phrase-index.ts';
import { withLeads } from './proclitics.ts';
import { matchPlace } from './place-gazetteer.ts';
import { nameBehindHead } from './proper-names.ts';
import { organisationHeads, shortMinistries, type OrganisationHeadRow } from './tables/organisation-heads.ts';
import { moreOrganisations } from './tables/more-organisations.ts';
import { knownOrganisations } from './tables/organisations.ts';

function* organisationNames(): Generator<readonly [string, string]> {
  for (const spellings of [...knownOrganisations, ...moreOrganisations]) {
    const [canonical = ''] = spellings.split('=');
    for (const name of spellings.split('=')) yield [name, canonical];
  }
}

const knownNames = createPhraseIndex(organisationNames());
const ministries = new Set(foldForms(shortMinistries));

interface Head {
  readonly row: OrganisationHeadRow;
  readonly leadLength: number;
  readonly isContracted: boolean;
  /** The adjectives of a feminine noun end in «ه». */
  readonly isFeminine: boolean;
}

const heads = new Map<string, Head>();
for (const row of organisationHeads) {
  for (const head of foldForms(row.heads)) {
    const isFeminine = /(?:ه|ات)$/.test(head) || ministries.has(head);
    for (const { text, leadLength, isContracted } of withLeads(head))
      if (leadLength === 0 || !heads.has(text))
        heads.set(text, { row, leadLength, isContracted, isFeminine });
  }
}

/** Finds the organisation that is known by name and begins at `first`. */
function matchKnownOrganisation(words: readonly FoldedWord[], first: number): EntityHit | null {
  const named = matchPhrase(words, first, knownNames);
  return named && { ...named, type: 'organisation', canonical: named.value };
}

/**
 * Finds the organisation that begins at `first`: one that is known by name, or a head noun with the words that agree with
 * it. Where the noun only describes what a proper name behind it names («صحيفة الغد»), the hit begins at that name.
 */
export function matchOrganisation(words: readonly FoldedWord[], first: number): EntityHit | null {
  const known = matchKnownOrganisation(words, first);
  if (!known) return matchHead(words, first);
  const row = heads.get(wordAt(words, first).text)?.row;
  // «مجلس النواب اللبناني»: which of the institutions of that name it is.
  const isOfState = row !== undefined && row.mayBeOfState && isOwnDemonym(words, known.last + 1);
  return isOfState ? { ...known, last: known.last + 1, canonical: null } : known;
}

/** «وزير الخارجية الروسي», «السياسة الخارجية»: the word belongs to the office or the noun before it. */
function isPartOfOther(words: readonly FoldedWord[], first: number): boolean {
  if (!ministries.has(wordAt(words, first).text)) return false;
  const previous = wordAt(words, first - 1).text;
  return /^[وفبلك]?(?:وز(?:ير|اره|يره|راء)|وزيري|نايب|مستشار|انتخابات|سباق)$|^[وفب]?ال.{3}|^لل.{3}/.test(
    previous,
  );
}

function matchHead(words: readonly FoldedWord[], first: number): EntityHit | null {
  const head = heads.get(wordAt(words, first).text);
  if (!head || (matchPlace(words, first)?.last ?? first) > first) return null;
  const { row, leadLength, isContracted, isFeminine } = head;
  if (row.form === 'definite') {
    const run = isPartOfOther(words, first) ? null : readDefinite(words, first, row, isFeminine);
    return run && asHit(first, run, leadLength, isContracted);
  }
  const inner = matchKnownOrganisation(words, first + 1);
  if (inner) {
    // «مركز الأمن الوطني بسوسة» is a body of its own; otherwise what a table knows is found by itself.
    const town = row.isLocal ? endOfTown(words, inner.last + 1) : null;
    return town === null ? null : asHit(first, { last: town }, leadLength, isContracted);
  }
  const isDescribed = row.proper === 'name' && row.needs === 'any';
  // «صحيفة القدس»: a paper named like a place, and not the place.
  const namesake = row.takesNamesake ? matchPlace(words, first + 1) : null;
  if (namesake?.leadLength === 0) return asHit(first + 1, namesake, 0, false);
  const proper =
    row.proper === 'none'
      ? null
      : nameBehindHead(words, first, {
          mayHoldPlace: row.proper === 'name',
          takesAny: row.proper === 'whole',
        });
  const run = readConstruct(words, first, row);
  if (proper && (!run || proper.isQuoted))
    return row.proper === 'name' || proper.isQuoted
      ? asHit(proper.first, proper, 0, false)
      : asHit(first, proper, leadLength, isContracted);
  if (!run) return null;
  if (!isDescribed) return asHit(first, run, leadLength, isContracted);
  // «قناة الجزيرة»: the definite word is the name; an adjective of the noun is none.
  return isDefiniteNoun(words, first + 1) ? asHit(first + 1, run.lastNoun, 0, false) : null;
}

const asHit = (
  first: number,
  { last }: Pick<NameRun, 'last'>,
  leadLength: number,
  isContracted: boolean,
): EntityHit => ({ type: 'organisation', first, last, leadLength, isContracted, canonical: null });

/** True for a word, with its proclitics, with which an organisation's name may begin. */
export const opensOrganisation = (word: string): boolean => opensPhrase(knownNames, word) || heads.has(word);
