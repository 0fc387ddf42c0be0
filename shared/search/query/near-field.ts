import { editDistance } from '#shared/text/edit-distance.ts';
import { foldText } from '#shared/text/normalise.ts';
import { fieldCalled, fieldNames } from './query-field.ts';

/** Shorter names are a letter away from too many words: «قال» from «قبل». */
const shortestName = 5;

/** Letters are only taken for swapped in Latin: «الكتاب» is no slip for «الكاتب». */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const swapped = `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}`;
  return /^[a-z]+$/.test(a) && at >= 0 && swapped === b;
}

/**
 * The name of a field that was meant by one that is no field's, a slip away: a letter left out, put in or changed, or two
 * swapped. Null where none is as near, or the name is too short to tell.
 */
export function nearField(typed: string): string | null {
  const key = foldText(typed);
  if (key.length < shortestName || fieldCalled(typed) !== null) return null;
  const near = fieldNames.find(({ name }) => {
    const meant = foldText(name);
    if (meant.length < shortestName || Math.abs(meant.length - key.length) > 1) return false;
    return editDistance(key, meant) === 1 || isSwapped(key, meant);
  });
  return near?.name ?? null;
}
