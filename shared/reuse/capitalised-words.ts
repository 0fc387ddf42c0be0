/** Words with a capital in the middle of a sentence, joined to those that follow with one. */
const capitalised = /(?<=[\p{Ll}\p{Nd}][,;:]? (?:["“«‘'(]\s?|\p{Ll}['’])?)\p{Lu}[\p{L}\p{M}]+/gu;

/**
 * Words that stand with a capital where no sentence begins, each once: names, mostly, in languages whose names nothing else
 * finds. In German they are nouns, which say what a report is about as well.
 */
export function findCapitalisedWords(text: string): readonly string[] {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return [];
  return [...new Set(Array.from(text.matchAll(capitalised), ([word]) => word))];
}
