import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedText } from '#shared/analysis/numbers/folded-words.ts';
import { findFamilyNames, matchEnglishPerson } from './english-people.ts';
import { isAllCapitals, isCapital } from './english-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { createPhraseIndex, matchPhrase } from './phrase-index.ts';
import { matchPlace } from './place-gazetteer.ts';
import {
  englishKnownOrganisations,
  englishNameLinks,
  englishNoAcronyms,
  englishOpenHeads,
  englishOrganisationHeads,
} from './tables/english-organisation-words.ts';
import { englishRoles, englishTitles } from './tables/english-person-words.ts';
import { englishMorePlaces } from './tables/english-places.ts';
import { englishOrganisations } from './tables/organisations.ts';

const organisations = createPhraseIndex(
  `${englishOrganisations}|${englishKnownOrganisations}`
    .split('|')
    .map(name => name.trim())
    .map(name => [name, name] as const),
);
const morePlaces = createPhraseIndex(
  englishMorePlaces.split('|').flatMap(spellings => {
    const names = spellings.trim().split('=');
    return names.map(name => [name, names[0] ?? name] as const);
  }),
);
const heads = new Set(foldForms(englishOrganisationHeads));
const openHeads = new Set(foldForms(englishOpenHeads));
const endsRun = new Set([
  ...foldForms(englishTitles),
  ...foldForms(englishRoles),
  ...foldForms(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  ),
]);
const links = new Set(foldForms(englishNameLinks));
const noAcronyms = new Set(englishNoAcronyms.trim().split(/\s+/));

/** Finds names in an English text: tables, titles, known first names, and bodies such as "Ministry of Defence". */
export function findEnglishHits(folded: FoldedText): readonly EntityHit[] {
  const { words } = folded;
  const hits: EntityHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = matchAt(folded, i);
    if (!hit) continue;
    hits.push(hit);
    i = hit.last;
  }
  const acronyms = findAcronyms(folded, hits).map(hit => ({ ...hit, rule: 'organisation.acronym' }));
  const named = withoutNamesakes(folded, [...hits, ...acronyms]);
  const families = findFamilyNames(folded, named).map(hit => ({ ...hit, rule: 'person.family-name' }));
  return [...named, ...families];
}

const ruled = (hit: EntityHit | null, rule: string): EntityHit | null => hit && { ...hit, rule };

/** Leaves out a company that is called like a person of the text: «Ford» beside «Christine Ford». */
function withoutNamesakes({ words }: FoldedText, hits: readonly EntityHit[]): readonly EntityHit[] {
  const names = new Set(
    hits.flatMap(hit =>
      hit.type === 'person' && hit.last > hit.first ? [wordAt(words, hit.last).text] : [],
    ),
  );
  return hits.filter(
    hit => hit.type === 'person' || hit.first !== hit.last || !names.has(wordAt(words, hit.first).text),
  );
}

/** The longest name that begins at a word; an organisation before a place before a person where they are as long. */
function matchAt(folded: FoldedText, first: number): EntityHit | null {
  if (!isCapital(folded, first)) return startsSmall(folded, first);
  const place = matchAnyPlace(folded, first);
  const found = [
    ruled(matchOrganisation(folded, first), 'organisation'),
    ruled(place, 'place'),
    ruled(matchBody(folded, first), 'organisation.body'),
    ruled(matchEnglishPerson(folded, first, place !== null), 'person.name'),
  ];
  return found.reduce((best, hit) => (hit && (!best || hit.last > best.last) ? hit : best), null);
}

/** «al-Qaida», «bin Laden». */
const startsSmall = (folded: FoldedText, first: number): EntityHit | null =>
  /^(?:al|bin|de|van|von|el)$/.test(wordAt(folded.words, first).text)
    ? (matchOrganisation(folded, first) ?? matchEnglishPerson(folded, first, false))
    : null;

function matchOrganisation(folded: FoldedText, first: number): EntityHit | null {
  const found = matchPhrase(folded.words, first, organisations);
  if (!found) return null;
  // «WHO» and «ICE» are names, «Who» and «Ice» are words.
  const isAcronym = found.value === found.value.toUpperCase() && found.value.length <= 5;
  if (isAcronym && first === found.last && !isAllCapitals(folded, first)) return null;
  return { type: 'organisation', first, last: found.last, leadLength: 0, canonical: found.value };
}

function matchAnyPlace(folded: FoldedText, first: number): EntityHit | null {
  const { words } = folded;
  const more = matchPhrase(words, first, morePlaces);
  const known = matchPlace(words, first);
  const place = more && (!known || more.last >= known.last) ? more : known;
  if (!place || (!isCapital(folded, place.last) && wordAt(words, place.last).text !== '.')) return null;
  const isPronoun = wordAt(words, first).text === 'us' && !isAllCapitals(folded, first);
  return isPronoun ? null : { type: 'place', first, last: place.last, leadLength: 0, canonical: place.value };
}

const isHead = (folded: FoldedText, index: number): boolean =>
  isCapital(folded, index) && heads.has(wordAt(folded.words, index).text);

const isOpenHead = ({ words }: FoldedText, index: number): boolean =>
  openHeads.has(wordAt(words, index).text) && /^(?:of|for|on)$/.test(wordAt(words, index + 1).text);

/** The end of a run of capitalised words, joined by «of», «for», «and» where one follows. */
function endOfRun(folded: FoldedText, first: number): number {
  const { words } = folded;
  let last = first;
  for (let i = first + 1; i < first + 9; i++) {
    if (isCapital(folded, i) && wordAt(words, i).isSpaced && !endsRun.has(wordAt(words, i).text)) {
      last = i;
      continue;
    }
    const { text } = wordAt(words, i);
    if (endsRun.has(wordAt(words, i + 1).text)) break;
    // "Ministry of Transport and NATO": an organisation of its own follows.
    if (text === 'and' && matchPhrase(words, i + 1, organisations)) break;
    const isLink =
      links.has(text) &&
      (isCapital(folded, i + 1) ||
        (text === 'of' && wordAt(words, i + 1).text === 'the' && isCapital(folded, i + 2)));
    if (isLink && text !== 'in' && text !== 'to') continue;
    if (text === 'the' && links.has(wordAt(words, i - 1).text) && isCapital(folded, i + 1)) continue;
    break;
  }
  return last;
}

/** «Harbor Institute», «Department of Homeland Security»: a capitalised run with the noun of a body in it. */
function matchBody(folded: FoldedText, first: number): EntityHit | null {
  const { words } = folded;
  const { text } = wordAt(words, first);
  if (
    /^(?:the|a|an|in|on|at|but|and|for|this|that|his|her|its|their|when|if|as|by|from|with|no|should|would|will|can|could|does|did|is|are|was|how|why|what|and|or|some|most|many|every|each|one|former)$/.test(
      text,
    )
  )
    return null;
  const organisation = (last: number): EntityHit => ({
    type: 'organisation',
    first,
    last,
    leadLength: 0,
    canonical: null,
  });
  if (isOpenHead(folded, first)) {
    const last = endOfRun(folded, first);
    return last > first + 1 ? organisation(last) : null;
  }
  let head = -1;
  for (let i = first; i < first + 6 && (isCapital(folded, i) || wordAt(words, i).text === '&'); i++)
    if (i > first && (isHead(folded, i) || isOpenHead(folded, i))) head = i;
  if (head < 0) return null;
  const isOpen = isOpenHead(folded, head) && isCapital(folded, head + 2);
  if (!isOpen && !isHead(folded, head)) return null;
  return organisation(isOpen ? endOfRun(folded, head) : head);
}

/** Letters that stand in brackets behind an organisation, and wherever they come again: «… (OSHA)». */
function findAcronyms(folded: FoldedText, hits: readonly EntityHit[]): readonly EntityHit[] {
  const { words } = folded;
  const known = new Map<string, EntityHit>();
  for (const hit of hits) {
    const at = hit.last + 2;
    const isBracketed = wordAt(words, hit.last + 1).text === '(' && wordAt(words, at + 1).text === ')';
    const { text } = wordAt(words, at);
    if (
      hit.type === 'organisation' &&
      isBracketed &&
      isAllCapitals(folded, at) &&
      !noAcronyms.has(text.toUpperCase())
    )
      known.set(text, hit);
  }
  if (known.size === 0) return [];
  const taken = new Set(hits.flatMap(({ first, last }) => [first, last]));
  return words.flatMap((word, index): EntityHit[] => {
    const refersTo = known.get(word.text);
    if (!refersTo || taken.has(index) || !isAllCapitals(folded, index)) return [];
    return [
      {
        type: 'organisation',
        first: index,
        last: index,
        leadLength: 0,
        canonical: refersTo.canonical,
        refersTo,
      },
    ];
  });
}
