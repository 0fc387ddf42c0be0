/** A word of syllables, a different one for each number: its digits in the base that they are. Two syllables at least. */
export function syllableWord(number: number, syllables: readonly string[]): string {
  let rest = number + syllables.length;
  let word = '';
  do {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return word;
}
