import { foldText } from '#shared/text/normalise.ts';

/** Units of a tag at most: it is a label and not a note. */
export const longestTag = 80;

/** As a tag is kept: composed (NFC), without spaces around it, with one between words; empty where nothing is left. */
export function cleanTag(tag: string): string {
  const clean = tag.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestTag).trim();
  return foldText(clean).trim() === '' ? '' : clean;
}

/** The same for two tags that differ in case, harakat or forms of a letter only. */
export const tagKey = (tag: string): string => foldText(cleanTag(tag)).trim();

/** Tags as an article keeps them: clean, each once (the first spelling of it), in the order given. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== '' && !byKey.has(key)) byKey.set(key, cleanTag(tag));
  }
  return [...byKey.values()];
}
