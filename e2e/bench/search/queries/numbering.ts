/** Numbers for strings, from 0 on in the order in which they come. */
export interface Numbering {
  readonly strings: readonly string[];
  find(text: string): number | undefined;
  learn(text: string): number;
}

/** Knows no strings at first. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const strings: string[] = [];
  return {
    strings,
    find: text => numbers.get(text),
    learn(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, strings.length);
      return strings.push(text) - 1;
    },
  };
}
