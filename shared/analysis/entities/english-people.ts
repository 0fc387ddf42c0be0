import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedText } from '#shared/analysis/numbers/folded-words.ts';
import { isEnglishFirstName } from './english-gender.ts';
import { isAllCapitals, isCapital, opensSentence } from './english-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { englishOrganisationHeads } from './tables/english-organisation-words.ts';
import {
  englishDoubtfulNames,
  englishKnownFamilyNames,
  englishNameEnds,
  englishNameParticles,
  englishNameStops,
  englishRoles,
  englishTitles,
} from './tables/english-person-words.ts';

const titles = new Set(foldForms(englishTitles));
const roles = new Set(foldForms(englishRoles));
const particles = new Set(foldForms(englishNameParticles));
const stops = new Set([...foldForms(englishNameStops), ...foldForms(englishOrganisationHeads)]);
const known = new Set(foldForms(englishKnownFamilyNames));
const ends = new Set(foldForms(englishNameEnds));
const doubtful = new Set(foldForms(englishDoubtfulNames));

const isNamePart = (folded: FoldedText, index: number): boolean => {
  const { text } = wordAt(folded.words, index);
  return isCapital(folded, index) && !stops.has(text) && !titles.has(text);
};

/** «Bill» begins a name and ends none. */
const opensName = (folded: FoldedText, index: number): boolean =>
  isNamePart(folded, index) ||
  (isCapital(folded, index) && isEnglishFirstName(wordAt(folded.words, index).text));

/** An initial with its full stop: «F.» of «John F. Kennedy». */
const isInitial = (folded: FoldedText, index: number): boolean =>
  wordAt(folded.words, index).text.length === 1 &&
  isCapital(folded, index) &&
  wordAt(folded.words, index + 1).text === '.';

/** The name part that the particles at `index` lead to, «al-» and «von der» counted as one; -1 where they lead to none. */
function afterParticles(folded: FoldedText, index: number): number {
  let at = index;
  while (at < index + 5 && particles.has(wordAt(folded.words, at).text)) {
    const hyphen = wordAt(folded.words, at + 1);
    at += hyphen.text === '-' && !hyphen.isSpaced ? 2 : 1;
  }
  return at > index && isNamePart(folded, at) ? at : -1;
}

/** The last word of the name that begins at `first`: capitals, initials, and particles between them. */
function endOfName(folded: FoldedText, first: number): number {
  const { words } = folded;
  let last = first - 1;
  for (let i = first; i < first + 9; i++) {
    if (isInitial(folded, i)) {
      last = i + 1;
      i++;
      continue;
    }
    // «Theresa May»
    const isMay =
      i > first &&
      /^(?:may|march|june|august)$/.test(wordAt(words, i).text) &&
      isCapital(folded, i) &&
      last === first;
    if (
      isMay ||
      ((i === first ? opensName(folded, i) : isNamePart(folded, i)) &&
        !(i > first && ends.has(wordAt(words, i).text)))
    ) {
      if (wordAt(words, i).text.length === 1) break;
      last = i;
      continue;
    }
    const { text, isSpaced } = wordAt(words, i);
    const goesOn = isNamePart(folded, i + 1);
    if (i > first && text === '-' && !isSpaced && goesOn) continue;
    const part = i > first || isCapital(folded, i) ? afterParticles(folded, i) : -1;
    if (part > i) {
      i = part - 1;
      continue;
    }
    if (text === ',' && /^(?:jr|sr)$/.test(wordAt(words, i + 1).text)) continue;
    break;
  }
  return last;
}

const speech =
  /^(?:said|says|told|added|wrote|tweeted|argued|insisted|warned|asked|replied|recalled|admitted|explained)$/;

/** True where the words around two capitalised ones show them to be a person: "Weber Kahn, 34,", "said Weber Kahn". */
function actsAsPerson({ words }: FoldedText, first: number, last: number): boolean {
  const next = wordAt(words, last + 1).text;
  const after = wordAt(words, last + 2);
  if (
    next === ',' &&
    after.kind === 'number' &&
    after.text.length === 2 &&
    wordAt(words, last + 3).text === ','
  )
    return true;
  if (next === ',' && /^(?:who|whose)$/.test(after.text)) return true;
  return speech.test(next) || speech.test(wordAt(words, first - 1).text);
}

/** Finds the title that ends right before `first`, with or without a full stop. */
function hasTitleBefore(folded: FoldedText, first: number): 'title' | 'role' | null {
  const { words } = folded;
  const at = wordAt(words, first - 1).text === '.' ? first - 2 : first - 1;
  const { text } = wordAt(words, at);
  if (titles.has(text) && isCapital(folded, at)) return 'title';
  return at === first - 1 && roles.has(text) ? 'role' : null;
}

/**
 * Finds a person whose name begins at `first`, by a title or role before it, a known first name, or what is said of it.
 * Where a place begins there too, only a first name or a title tells a person.
 */
export function matchEnglishPerson(folded: FoldedText, first: number, isPlace: boolean): EntityHit | null {
  const { words } = folded;
  if (!opensName(folded, first) && !particles.has(wordAt(words, first).text)) return null;
  if (isAllCapitals(folded, first) && wordAt(words, first).text.length <= 4) return null;
  const last = endOfName(folded, first);
  if (last < first || wordAt(words, last).text === '.') return null;
  const { text } = wordAt(words, first);
  const next = wordAt(words, last + 1).text;
  const length = last - first + 1;
  // «John F. Kennedy Airport» is no person.
  const isThing =
    isCapital(folded, last + 1) &&
    stops.has(next) &&
    !/^(?:said|says|no|not|jr|sr|republican|democrat)$/.test(next) &&
    wordAt(words, last + 1).isSpaced;
  const lead = hasTitleBefore(folded, first);
  if (isThing && lead !== 'title') return null;
  const isDoubtful =
    doubtful.has(text) &&
    (opensSentence(folded, first) || /^(?:april|june|may|christian|park|said|sultan)$/.test(text));
  const hasSecond = words.slice(first + 1, last + 1).some(word => word.kind === 'word' && word.isSpaced);
  const isFirstName =
    (isEnglishFirstName(text) || (isInitial(folded, first) && !isPlace)) && !isDoubtful && hasSecond;
  const isShown = hasSecond && length <= 4 && !isPlace && actsAsPerson(folded, first, last);
  const isRoled = lead === 'title' || (lead === 'role' && hasSecond);
  const isKnown = length === 1 && known.has(text);
  if (!isKnown && !isFirstName && !isRoled && !isShown) return null;
  return { type: 'person', first, last, leadLength: 0, canonical: null };
}

/** Mentions of the people found by their family name alone. */
export function findFamilyNames(folded: FoldedText, hits: readonly EntityHit[]): readonly EntityHit[] {
  const { words } = folded;
  const taken = new Uint8Array(words.length);
  for (const { first, last } of hits) taken.fill(1, first, last + 1);
  const names = new Set<string>();
  for (const hit of hits) {
    const { text } = wordAt(words, hit.last);
    if (hit.type === 'person' && text.length > 2 && !stops.has(text)) names.add(text);
  }
  /** «al-Assad» keeps its article. */
  const startOf = (index: number): number => {
    const hyphen = wordAt(words, index - 1);
    return hyphen.text === '-' && !hyphen.isSpaced && particles.has(wordAt(words, index - 2).text)
      ? index - 2
      : index;
  };
  return words.flatMap((word, index): EntityHit[] =>
    names.has(word.text) && taken[index] === 0 && isCapital(folded, index)
      ? [{ type: 'person', first: startOf(index), last: index, leadLength: 0, canonical: null }]
      : [],
  );
}
