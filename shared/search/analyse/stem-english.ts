const vowel = '[aeiouy]';
/** A vowel, then letters that are none, beginning a word: what comes after them is its region R1. */
const beforeRegion = /^[^aeiouy]*[aeiouy]+[^aeiouy]/;
const doubled = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
/** A short syllable ends it: a vowel between consonants, the last not w, x or y; or a vowel that begins the word. */
const shortSyllable = /(?:^|[^aeiouy])[aeiouy][^aeiouywx]$|^[aeiouy][^aeiouy]$/;

const regionStart = (word: string): number => beforeRegion.exec(word)?.[0].length ?? word.length;

/** Where R2 begins: the region within R1. */
function secondRegionStart(word: string): number {
  const first = regionStart(word);
  return first + regionStart(word.slice(first));
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  const isPlural = /[^su]s$/.test(word) && new RegExp(`${vowel}.*.s$`).test(word);
  return isPlural ? word.slice(0, -1) : word;
}

/** After an ending was taken off: the e that it replaced, the letter that it doubled. */
function mendStem(stem: string): string {
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (doubled.test(stem)) return stem.slice(0, -1);
  return shortSyllable.test(stem) && regionStart(stem) >= stem.length ? `${stem}e` : stem;
}

function stripTense(word: string): string {
  if (word.endsWith('eed')) return word.length - 3 >= regionStart(word) ? word.slice(0, -1) : word;
  const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  return stem !== undefined && /[aeiouy]/.test(stem) ? mendStem(stem) : word;
}

const softenY = (word: string): string => (/.[^aeiouy]y$/.test(word) ? `${word.slice(0, -1)}i` : word);

function stripE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const isInSecond = stem.length >= secondRegionStart(word);
  const isInFirst = stem.length >= regionStart(word) && !shortSyllable.test(stem);
  return isInSecond || isInFirst ? stem : word;
}

/** Words that the rules would take for others. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ...['news', 'hamas', 'laos', 'atlas', 'bias', 'cosmos', 'bus', 'gas'].map(word => [word, word] as const),
]);

/**
 * What the inflections of an English word share: number and tense are taken off, derivations stay («attacks», «attacked» →
 * «attack»; «attacker» is another word). The steps 1 and 5 of M. F. Porter's English stemmer (Snowball, «Porter2», 2001).
 * Takes a folded word of the letters a to z.
 */
export function stemEnglish(form: string): string {
  if (form.length < 3) return form;
  return exceptions.get(form) ?? stripE(softenY(stripTense(stripPlural(form))));
}
