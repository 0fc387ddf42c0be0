import { wordAt, type FoldedText } from '#shared/analysis/numbers/folded-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import type { EntityHit } from './entity-hit.ts';
import { createPhraseIndex, matchPhrase } from './phrase-index.ts';
import { matchPlace } from './place-gazetteer.ts';
import { englishOrganisations } from './tables/organisations.ts';
import { englishGivenNames, englishTitles } from './tables/person-words.ts';

const organisations = createPhraseIndex(englishOrganisations.split('|').map(name => [name, name] as const));
const given = new Set(foldForms(englishGivenNames));
const titles = new Set(foldForms(englishTitles));
const bodies =
  /^(?:ministry|department|university|council|party|army|court|bank|agency|committee|parliament)$/;
const notNames =
  /^(?:the|in|on|at|and|but|for|of|a|an|he|she|it|they|his|her|this|that|foreign|defence|defense|prime|interior|finance|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

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
  return [...hits, ...familyNames(folded, hits)];
}

function isCapital(folded: FoldedText, index: number): boolean {
  const word = wordAt(folded.words, index);
  if (word.kind !== 'word') return false;
  const letter = folded.original.charAt(folded.normalised.toOriginal[word.start] ?? 0);
  return letter !== letter.toLowerCase();
}

function matchAt(folded: FoldedText, first: number): EntityHit | null {
  const { words } = folded;
  if (!isCapital(folded, first)) return null;
  const organisation = matchPhrase(words, first, organisations);
  if (organisation) return { ...organisation, type: 'organisation', canonical: organisation.value };
  const body = matchBody(folded, first);
  if (body) return body;
  const person = matchPerson(folded, first);
  if (person) return person;
  const place = matchPlace(words, first);
  return place && isCapital(folded, place.last) ? { ...place, type: 'place', canonical: place.value } : null;
}

/** "Ministry of Trade and Industry", but not "Ministry of Trade and NATO". */
const joinsBody = (folded: FoldedText, index: number): boolean =>
  /^(?:and|the)$/.test(wordAt(folded.words, index).text) &&
  isCapital(folded, index + 1) &&
  matchPhrase(folded.words, index + 1, organisations) === null;

/** "Ministry of Defence", "Supreme Court": a capitalised run that holds a body's noun. */
function matchBody(folded: FoldedText, first: number): EntityHit | null {
  const { words } = folded;
  if (bodies.test(wordAt(words, first).text) && wordAt(words, first + 1).text === 'of') {
    let last = first + 1;
    while (isCapital(folded, last + 1) || joinsBody(folded, last + 1)) last++;
    return last > first + 1 ? { type: 'organisation', first, last, leadLength: 0, canonical: null } : null;
  }
  if (/^(?:the|a|in)$/.test(wordAt(words, first).text)) return null;
  for (let last = first + 1; last < first + 4 && isCapital(folded, last); last++) {
    if (bodies.test(wordAt(words, last).text))
      return { type: 'organisation', first, last, leadLength: 0, canonical: null };
  }
  return null;
}

function matchPerson(folded: FoldedText, first: number): EntityHit | null {
  const { words } = folded;
  const isTitled = titles.has(wordAt(words, first).text);
  let start = isTitled ? first + 1 : first;
  if (isTitled && wordAt(words, start).text === '.') start++;
  let last = start - 1;
  while (
    last - start < 3 &&
    isCapital(folded, last + 1) &&
    !notNames.test(wordAt(words, last + 1).text) &&
    !titles.has(wordAt(words, last + 1).text)
  )
    last++;
  const isNamed = given.has(wordAt(words, start).text) && last > start;
  if (last < start || (!isNamed && !isTitled) || (isTitled && last === start && matchPlace(words, start)))
    return null;
  return { type: 'person', first: start, last, leadLength: 0, canonical: null };
}

/** Mentions of the people found by their family name alone. */
function familyNames(folded: FoldedText, hits: readonly EntityHit[]): readonly EntityHit[] {
  const { words } = folded;
  const taken = new Set(
    hits.flatMap(hit => Array.from({ length: hit.last - hit.first + 1 }, (_, i) => hit.first + i)),
  );
  const names = new Set(
    hits
      .filter(hit => hit.type === 'person' && hit.last > hit.first)
      .map(hit => wordAt(words, hit.last).text),
  );
  return words.flatMap((word, index): EntityHit[] =>
    names.has(word.text) && !taken.has(index) && isCapital(folded, index)
      ? [{ type: 'person', first: index, last: index, leadLength: 0, canonical: null }]
      : [],
  );
}
