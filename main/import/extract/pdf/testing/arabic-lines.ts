/** Codes from 0x30 on for the Arabic letters and signs of some texts, for the font F3 of `buildPdf`. */
export function lettersOf(texts: readonly string[]): Readonly<Record<string, string>> {
  const letters = [...new Set(texts.join(''))].filter(letter => letter !== ' ');
  return Object.fromEntries(letters.map((letter, i) => [String.fromCharCode(0x30 + i), letter]));
}

/** A line as a page shows it from left to right, in those codes. */
export function asShown(text: string, letters: Readonly<Record<string, string>>): string {
  const codes = new Map(Object.entries(letters).map(([code, letter]) => [letter, code]));
  return [...text]
    .reverse()
    .map(letter => codes.get(letter) ?? ' ')
    .join('');
}
