import { englishNameParticles } from '#shared/analysis/entities/tables/english-person-words.ts';
import { nameParticles } from '#shared/analysis/entities/tables/person-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { editDistance } from '#shared/text/edit-distance.ts';
import { foldText } from '#shared/text/normalise.ts';

/** Parts of a name that papers write or leave out. */
const particles: ReadonlySet<string> = new Set(foldForms(`${nameParticles} أبو أم ${englishNameParticles}`));

/** Letters that one foreign name is spelled with in different papers; the first stands for all. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^ال(?=.{3})/, ''],
  [/[ايوهءةى]/g, ''],
  [/[جغقك]/g, 'ك'],
  [/[سصزث]/g, 'س'],
  [/[تط]/g, 'ت'],
  [/[دذضظ]/g, 'د'],
  [/[بپ]/g, 'ب'],
  [/(.)\1/g, '$1'],
];

/** What is left of a part of a name that all its spellings have: its consonants, roughly. */
function skeletonOf(part: string): string {
  const skeleton = alike.reduce((left, [letters, common]) => left.replace(letters, common), part);
  return skeleton.length < 2 ? part : skeleton;
}

const partsOf = (name: string): readonly string[] =>
  foldText(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(part => part.length > 1 && !particles.has(part))
    .map(skeletonOf);

/** True where the strings differ by one letter at most. */
const isNearly = (a: string, b: string): boolean =>
  a === b || (Math.max(a.length, b.length) >= 3 && editDistance(a, b) <= 1);

/**
 * True where two names may be one person's: the family names are spellings of one name and no given names speak against
 * it, or one says no more than parts of the other. Doubtful cases are held to be the same, as a contradiction must not be
 * made of a spelling; `isSameName` of the overview, which joins people, holds them to be two.
 */
export function mayBeSameName(a: string, b: string): boolean {
  const [first, second] = [partsOf(a), partsOf(b)];
  const [lastOfFirst, lastOfSecond] = [first.at(-1), second.at(-1)];
  if (lastOfFirst === undefined || lastOfSecond === undefined) return true;
  const isIn = (part: string, parts: readonly string[]): boolean =>
    parts.some(other => isNearly(part, other));
  if (isNearly(lastOfFirst, lastOfSecond)) {
    // Brothers hold the same office one after the other, if at all: two first names are two people.
    const [givenOfFirst, givenOfSecond] = [first.slice(0, -1), second.slice(0, -1)];
    const areTwoGiven = givenOfFirst.length > 0 && givenOfSecond.length > 0;
    return (
      !areTwoGiven ||
      givenOfFirst.some(part => isIn(part, second)) ||
      givenOfSecond.some(part => isIn(part, first))
    );
  }
  const isWithin = (parts: readonly string[], others: readonly string[]): boolean =>
    parts.every(part => isIn(part, others));
  return isWithin(first, second) || isWithin(second, first);
}
