/** Mail programs break lines before this length (RFC 5322, section 2.1.1, and what quotation adds). */
const widest = 80;
const narrowest = 55;
/** Shorter lines are ends of paragraphs, headlines and items of lists. */
const shortest = 40;
/** Lines of which fewer end where the next word had no room are lines that somebody ended. */
const mostFull = 0.8;
/** Shares of few lines prove nothing: of these all must be full. */
const fewLines = 5;

const startsItem = /^(?:\s{2,}|[-*•–—+]\s|\(?\d{1,3}[.)]\s|>)/;
const firstWordLength = (text: string): number => /^\S+/.exec(text)?.[0].length ?? 0;

/**
 * The lines of a mail, by their index, that go on in the next one because the text was broken at a fixed width. Such a
 * text shows itself: nearly all lines end where the next word had no room, and mostly within a sentence.
 */
export function findWrappedLines(lines: readonly string[]): ReadonlySet<number> {
  const lengths = lines.map(line => line.trimEnd().length).filter(length => length > 0);
  const fitting = lengths.filter(length => length <= widest);
  const width = fitting.reduce((most, length) => Math.max(most, length), 0);
  // Addresses that can't be broken stand out; paragraphs in one line each are not broken at all.
  if (width < narrowest || fitting.length < lengths.length * mostFull) return new Set();
  const inner: number[] = [];
  const full = new Set<number>();
  let unfinished = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1] ?? '';
    const length = line.trimEnd().length;
    if (next.trim() === '' || length < shortest || startsItem.test(next)) return;
    inner.push(at);
    if (length + 1 + firstWordLength(next) > width) full.add(at);
    if (!/[.!؟?:»"”]$/.test(line.trimEnd())) unfinished++;
  });
  const isWrapped =
    inner.length >= fewLines
      ? full.size >= inner.length * mostFull && unfinished >= inner.length / 2
      : full.size === inner.length && unfinished >= 2;
  return isWrapped ? full : new Set();
}
