import { lightStem } from '#shared/text/light-stem.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isStopWord } from '#shared/text/stop-words.ts';

const words = /[\p{L}\p{N}]{2,}/gu;

/** The stems of the words of a text that carry meaning, each with the form it has without a one-letter proclitic. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of foldText(text).matchAll(words)) {
    if (word.length < 3 || isStopWord(word)) continue;
    const stem = lightStem(word);
    stems.add(stem);
    if (/^[وبلكف][\u0621-\u064a]{4}/.test(stem)) stems.add(lightStem(stem.slice(1)));
  }
  return stems;
}

/** The share of `part`'s stems that `whole` holds too, 0 to 1; 0 for an empty part. */
export function sharedStems(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of part) if (whole.has(stem)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}
