import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { createPhraseIndex, matchPhrase, type PhraseMatch } from './phrase-index.ts';
import { isDemonym } from './place-gazetteer.ts';
import { clubCues, clubTowns, clubWords, sportWords } from './tables/clubs.ts';

const namesOf = (cell: string): readonly string[] => cell.split(/\s+/).filter(name => name !== '');
const clubs = createPhraseIndex(
  [...namesOf(clubTowns), ...namesOf(clubWords)].map(name => [name, name] as const),
);
const cues = new Set(foldForms(clubCues).flatMap(cue => [cue, `و${cue}`, `ب${cue}`, `ل${cue}`]));
const sport = new Set(foldForms(sportWords));

const fewestSportWords = 4;

function isSportReport(words: readonly FoldedWord[]): boolean {
  let count = 0;
  for (const word of words) if (sport.has(word.text) && ++count >= fewestSportWords) return true;
  return false;
}

/** «في برشلونة», «مدينة روما», «ببرشلونة»: the town itself. */
const isTown = (words: readonly FoldedWord[], match: PhraseMatch<string>): boolean =>
  /^(?:في|الي|بمدينه|مدينه|ومدينه|لمدينه|ملعب|مطار)$/.test(wordAt(words, match.first - 1).text) ||
  wordAt(words, match.first).text.slice(0, match.leadLength).endsWith('ب');

/** «روما الإيطالي», «أمام برشلونة»: what says that the club is meant. Towns are feminine, clubs are not. */
function isClub(words: readonly FoldedWord[], { first, last }: PhraseMatch<string>): boolean {
  const next = wordAt(words, last + 1).text;
  const previous = wordAt(words, first - 1).text;
  const isQuoted = /^["«]$/.test(previous) && /^["»]$/.test(next);
  return (
    (/^ال.*ي$/.test(next) && isDemonym(next)) || cues.has(previous) || isQuoted || isBeaten(words, first)
  );
}

/** «فاز التعاون على القادسية»: the other side of a result. */
const isBeaten = (words: readonly FoldedWord[], first: number): boolean =>
  /^(?:علي|امام|مع)$/.test(wordAt(words, first - 1).text) &&
  /^[وف]?(?:فاز|تغلب|خسر|تعادل|فوز)$/.test(wordAt(words, first - 3).text) &&
  matchPhrase(words, first - 2, clubs) !== null;

/** Finds clubs that bear the name of a town or a common word, in reports of sport and where something says so. */
export function findClubs(
  words: readonly FoldedWord[],
  isFree: (index: number) => boolean,
): readonly EntityHit[] {
  if (!isSportReport(words)) return [];
  const matches: PhraseMatch<string>[] = [];
  for (let index = 0; index < words.length; index++) {
    const match = isFree(index) ? matchPhrase(words, index, clubs) : null;
    if (match && !isTown(words, match)) matches.push(match);
  }
  const established = new Set(matches.filter(match => isClub(words, match)).map(match => match.value));
  return matches
    .filter(match => isClub(words, match) || (established.has(match.value) && !isAmbiguous(match.value)))
    .map(match => ({ ...match, type: 'organisation', canonical: match.value }));
}

/** «الشباب», «الوحدة»: also without its article an ordinary word, so that each mention must show that it is the club. */
const isAmbiguous = (name: string): boolean =>
  foldForms(name).some(word => isOrdinaryWord(word.replace(/^ال/, '')));
