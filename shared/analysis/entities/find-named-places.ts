import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { givenWeight, isTitle, isUnknownWord } from './name-lexicon.ts';
import { isListedWord } from './ordinary-words.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { withLeads } from './proclitics.ts';
import { isDemonym, matchPlace } from './place-gazetteer.ts';
import { nameBehindHead } from './proper-names.ts';
import {
  facilityAdjectives,
  placeHeads,
  surestTownStems,
  townStems,
  type PlaceHeadRow,
} from './tables/place-heads.ts';

interface Head {
  readonly row: PlaceHeadRow;
  readonly leadLength: number;
}

const heads = new Map<string, Head>();
for (const row of placeHeads) {
  for (const head of foldForms(row.heads))
    for (const { text, leadLength } of withLeads(head)) heads.set(text, { row, leadLength });
}
const adjectives = new Set(foldForms(facilityAdjectives));
const towns = new Set(foldForms(townStems));
const surestTowns = new Set(foldForms(surestTownStems));

const nearPrepositions = new Set(foldForms('في من إلى وفي ومن وإلى ففي فمن فإلى'));

/** Prepositions behind which a town that no table knows may stand. */
export const townPrepositions: ReadonlySet<string> = new Set([
  ...nearPrepositions,
  ...foldForms('قرب وقرب فقرب قبالة وقبالة'),
]);

const place = (first: number, last: number, leadLength = 0): EntityHit => ({
  type: 'place',
  first,
  last,
  leadLength,
  canonical: null,
});

/** «الكسوة»: a definite word that is no other word and no adjective. */
const isDefiniteName = (text: string): boolean =>
  /^ال.{3}/.test(text) &&
  !isDemonym(text) &&
  !isTitle(text) &&
  !isListedWord(text.slice(2)) &&
  !text.endsWith('يه') &&
  isUnknownWord(text);

/** «دير ياسين»: a word that begins the names of towns, with the next one. */
function townBehind(
  words: readonly FoldedWord[],
  index: number,
  mayBegin: ReadonlySet<string>,
): EntityHit | null {
  const next = wordAt(words, index + 2);
  const isTown =
    mayBegin.has(wordAt(words, index + 1).text) &&
    next.kind === 'word' &&
    next.text.length > 2 &&
    !isStopWord(next.text) &&
    !isListedWord(next.text);
  return isTown ? place(index + 1, index + 2) : null;
}

/** «في كفر قاسم»: such a town behind a preposition of place. */
export const townBehindPreposition = (words: readonly FoldedWord[], index: number): EntityHit | null =>
  nearPrepositions.has(wordAt(words, index).text) ? townBehind(words, index, surestTowns) : null;

const sides = /^(?:قرب|قباله|[وف]?(?:شمال|جنوب|شرق|غرب)ي?)$/;
const provinces = /^ب?(?:ولايه|محافظه|مقاطعه|اقليم|قضاء|ناحيه)$/;

/** True where what stands at `index` tells of the words before it where in the world they are: «(تكساس)», «بولاية مين», «قرب كيدال». */
function isLocatedBy(words: readonly FoldedWord[], index: number): boolean {
  const { text } = wordAt(words, index);
  if (text === '(') {
    const known = matchPlace(words, index + 1);
    return known !== null && wordAt(words, known.last + 1).text === ')';
  }
  if (provinces.test(text)) return text.startsWith('ب');
  if (text === 'في') return provinces.test(wordAt(words, index + 1).text);
  return sides.test(text) && matchPlace(words, index + 1) !== null;
}

/** «في كروفورد (تكساس)», «كوبيابو (تشيلي)»: unknown words behind a preposition or at the head of a line, whose place is told. */
export function locatedTown(words: readonly FoldedWord[], index: number): EntityHit | null {
  const { text } = wordAt(words, index);
  const isLead = text === '\n';
  if (!isLead && !townPrepositions.has(text)) return null;
  let last = index + 1;
  while (last < index + 3 && isTownWord(wordAt(words, last + 1))) last++;
  if (!isTownWord(wordAt(words, index + 1)) || !isLocatedBy(words, last + 1)) return null;
  return isLead && wordAt(words, last + 1).text !== '(' ? null : place(index + 1, last);
}

const isTownWord = ({ text, kind }: FoldedWord): boolean =>
  kind === 'word' &&
  text.length >= 3 &&
  isUnknownWord(text) &&
  !isDemonym(text) &&
  !isListedWord(text.replace(/^ال/, '')) &&
  !/(?:ها|هم|هما|نا)$/.test(text);

/** The end of a place that a table knows and that stands without proclitics behind `head`. */
function knownBehind(words: readonly FoldedWord[], head: number): number | null {
  const known = matchPlace(words, head + 1);
  return known && known.leadLength === 0 ? known.last : null;
}

/** Finds the place that the noun at `index` announces: one that no table knows, or a facility with its name. */
export function matchNamedPlace(words: readonly FoldedWord[], index: number): EntityHit | null {
  const head = heads.get(wordAt(words, index).text);
  if (!head) return null;
  const { row, leadLength } = head;
  const whole = matchPlace(words, index);
  if (whole) return { ...whole, type: 'place', canonical: whole.value };
  const known = knownBehind(words, index);
  if (row.span === 'name') {
    if (known !== null) return null;
    const town = townBehind(words, index, towns);
    if (town) return town;
    const name = nameBehindHead(words, index, { mayHoldPlace: false, takesAny: row.takesDefinite });
    if (name) return place(name.first, name.last);
    const { text } = wordAt(words, index + 1);
    return row.takesDefinite && isDefiniteName(text) && givenWeight(text) === 0
      ? place(index + 1, index + 1)
      : null;
  }
  const name = nameBehindHead(words, index, { mayHoldPlace: true, takesAny: false });
  const { text: next } = wordAt(words, index + 1);
  const definite = row.takesDefinite && isDefiniteName(next) && givenWeight(next) === 0 ? index + 1 : null;
  const town = row.takesDefinite ? (townBehind(words, index, towns)?.last ?? null) : null;
  const last = known ?? town ?? (name && !name.isQuoted ? name.last : definite);
  if (last === null) return null;
  return place(index, adjectives.has(wordAt(words, last + 1).text) ? last + 1 : last, leadLength);
}

/** True for a word, with its proclitics, that announces a place. */
export const isPlaceHead = (word: string): boolean => heads.has(word);
