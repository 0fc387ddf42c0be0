/** Words that outlets spell in different ways, folded; the first way stands for the others. */
const spellings: readonly (readonly [spelling: RegExp, usual: string])[] = [
  [/امريك/, 'اميرك'],
  [/مسيول/, 'مسوول'],
  [/شيون/, 'شوون'],
  [/تليفزيون/, 'تلفزيون'],
  [/نتانياهو/, 'نتنياهو'],
  [/زيلينسكي/, 'زيلنسكي'],
  [/^([وبلف]?)ترمب$/, '$1ترامب'],
  [/اورب(?=ا$|ي)/, 'اوروب'],
  [/^((?:[وبل]?ال|[وبل])?(?:(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع))?)مايه/, '$1ميه'],
  [/ديموقراط/, 'ديمقراط'],
];

/** The usual spelling of a word. */
export function usualSpelling(form: string): string {
  for (const [spelling, usual] of spellings) if (spelling.test(form)) return form.replace(spelling, usual);
  return form;
}
