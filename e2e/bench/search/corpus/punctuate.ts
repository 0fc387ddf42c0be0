import type { Random } from '#e2e/bench/compare/random.ts';

/** Writes words as sentences of about sixteen, four to a paragraph, with commas. */
export function punctuate(
  words: readonly string[],
  { isArabic, random }: { readonly isArabic: boolean; readonly random: Random },
): string {
  const comma = isArabic ? '،' : ',';
  let text = '';
  let sentences = 0;
  for (const [at, word] of words.entries()) {
    const chance = random();
    const isEnd = chance < 1 / 16 || at === words.length - 1;
    if (isEnd) sentences++;
    const gap = isEnd && sentences % 4 === 0 ? '\n' : ' ';
    text += word + (isEnd ? `.${gap}` : chance < 1 / 8 ? `${comma} ` : ' ');
  }
  return text.trimEnd();
}
