import { isStopWord } from '#shared/text/stop-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { givenWeight } from './name-lexicon.ts';
import type { PhraseMatch } from './phrase-index.ts';
import { isSeldomOtherWord, matchGuardedPlace, matchPlace } from './place-gazetteer.ts';

type Match = PhraseMatch<string>;

const asHit = (match: Match): EntityHit => ({
  ...match,
  type: 'place',
  canonical: match.value,
});

/** «وكان», «وجمال»: particles and first names need more than a list before them. */
const isDoubtful = ({ value }: Match): boolean => {
  if (isSeldomOtherWord(value)) return false;
  const [name = ''] = foldForms(value);
  return isStopWord(name) || givenWeight(name) > 0;
};

const isComma = (words: readonly FoldedWord[], index: number): boolean =>
  /^[،,]$/.test(wordAt(words, index).text);

/** How many words of a report may stand before the line that dates it: the headline and a deck. */
const dateLineWithin = 60;

/** «جدة - واس», «سرت (ليبيا) -», «سول/كابول»: a line of the report's head that begins with the name. */
function opensDateLine(words: readonly FoldedWord[], { first, last, leadLength }: EntityHit): boolean {
  if (leadLength > 0 || first > dateLineWithin) return false;
  if (first > 0 && wordAt(words, first - 1).text !== '\n' && wordAt(words, first - 1).text !== '/')
    return false;
  const next = wordAt(words, last + 1);
  if (next.text === '(' || next.text === '/')
    return matchPlace(words, last + 2) !== null || next.text === '/';
  return /^[-–—]$/.test(next.text) && next.isSpaced && wordAt(words, last + 2).isSpaced;
}

/**
 * Finds places whose names are also other words where the line that dates the report begins with them, or where they are
 * listed with a place that is sure: «حلب واللاذقية وحماة», «صور وبنت جبيل».
 */
export function findListedPlaces(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
  mayBegin: (index: number) => boolean,
): readonly EntityHit[] {
  const endings = new Set<number>();
  const joined = new Set<number>();
  for (const { type, first, last, leadLength, canonical } of hits) {
    if (type !== 'place' || canonical === null) continue;
    endings.add(last);
    if (leadLength === 1 && wordAt(words, first).text.startsWith('و')) joined.add(first);
  }
  const found: EntityHit[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!mayBegin(first)) continue;
    const { text } = wordAt(words, first);
    const match = matchGuardedPlace(words, first);
    if (!match || isDoubtful(match)) continue;
    const hit = asHit(match);
    const isJoined = match.leadLength === 1 && text.startsWith('و');
    const follows = isJoined
      ? endings.has(first - 1)
      : match.leadLength === 0 &&
        isComma(words, first - 1) &&
        endings.has(first - 2) &&
        joinsOn(words, match.last, joined);
    const leads =
      match.leadLength === 0 && joined.has(match.last + 1) && givenWeight(text) === 0 && isOpen(words, first);
    if (!follows && !leads && !opensDateLine(words, hit)) continue;
    endings.add(match.last);
    found.push(hit);
  }
  return found;
}

/** «، قم وتبريز», «، قم،»: the list goes on behind the name. */
const joinsOn = (words: readonly FoldedWord[], last: number, joined: ReadonlySet<number>): boolean =>
  joined.has(last + 1) || isComma(words, last + 1);

/** Where a list of places may begin: behind a preposition or a particle, not behind the noun that it would belong to. */
const isOpen = (words: readonly FoldedWord[], first: number): boolean =>
  /^(?:ان|إن|بين|في|من|الي|عن|مدن|مدينتي|بلدتي|محافظات|محافظتي|[،,:(«"]|مثل|عبر|ومن|وفي)$/.test(
    wordAt(words, first - 1).text,
  );
