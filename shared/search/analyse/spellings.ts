/** Parts of words that outlets spell in different ways, folded; the second one stands for both. */
const spellings: readonly (readonly [spelling: string, usual: string])[] = [
  ['امريك', 'اميرك'],
  ['مسيول', 'مسوول'],
  ['شيون', 'شوون'],
  ['تليفزيون', 'تلفزيون'],
  ['نتانياهو', 'نتنياهو'],
  ['زيلينسكي', 'زيلنسكي'],
  ['ديموقراط', 'ديمقراط'],
  ['امراه', 'مراه'],
];

/** Those that are so only in some words, each with what all of these words hold. */
const spellingsInWords: readonly (readonly [held: string, spelling: RegExp, usual: string])[] = [
  ['مرات', /^([وف]?(?:[بك]?ال|لل|[بلك])?)(?:امرات(?:ه|ها|هم|ك|ي|نا)|ا?مرات(?:ين|ان))$/, '$1مراه'],
  ['ترمب', /^([وبلف]?)ترمب$/, '$1ترامب'],
  ['اورب', /اورب(?=ا$|ي)/, 'اوروب'],
  ['مايه', /^((?:[وبل]?ال|[وبل])?(?:(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع))?)مايه/, '$1ميه'],
];

/** In no other word is there anything to look for: few hold any of it. */
const mayBeUnusual = new RegExp([...spellings, ...spellingsInWords].map(([held]) => held).join('|'));

/** The usual spelling of a word. */
export function usualSpelling(form: string): string {
  if (!mayBeUnusual.test(form)) return form;
  for (const [spelling, usual] of spellings)
    if (form.includes(spelling)) return form.replace(spelling, usual);
  for (const [, spelling, usual] of spellingsInWords)
    if (spelling.test(form)) return form.replace(spelling, usual);
  return form;
}

/** What words begin with in their usual spelling that begin so in another one: «أمري» may become «أمريكي», which stands as «أميركي». */
export const usualBeginnings = (beginning: string): readonly string[] =>
  spellings.filter(([spelling]) => spelling.startsWith(beginning)).map(([, usual]) => usual);
