import { lightStem } from '#shared/text/light-stem.ts';
import { foldText } from '#shared/text/normalise.ts';
import { rememberWords } from '#shared/text/remember-words.ts';
import { isStopWord } from '#shared/text/stop-words.ts';

const words = /[\p{L}\p{N}]{2,}/gu;

const stemsOf = rememberWords((word: string): readonly string[] => {
  if (word.length < 3 || isStopWord(word)) return [];
  const stem = lightStem(word);
  return /^[وبلكف][\u0621-\u064a]{4}/.test(stem) ? [stem, lightStem(stem.slice(1))] : [stem];
});

/** The stems of the words of a text that carry meaning, each with the form it has without a one-letter proclitic. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of foldText(text).match(words) ?? []) for (const stem of stemsOf(word)) stems.add(stem);
  return stems;
}

/** The share of `part`'s stems that `whole` holds too, 0 to 1; 0 for an empty part. */
export function sharedStems(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of part) if (whole.has(stem)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}
