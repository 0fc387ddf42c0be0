/** Tells the line (1 is the first) of places in a text that are asked for in rising order. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let counted = 0;
  return at => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  };
}
