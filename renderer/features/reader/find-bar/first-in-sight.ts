import type { FoundPlace } from './find-places.ts';

/** The first of so many that is so, where all after it are too; `count` where none is. */
export function firstOf(count: number, isSo: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first character of a piece that does not end above `top`: a piece can be much higher than the page. */
function offsetInSight(piece: HTMLElement, top: number): number {
  const words = piece.firstChild;
  if (!(words instanceof Text)) return 0;
  const range = new Range();
  return firstOf(words.length, offset => {
    range.setStart(words, offset);
    range.setEnd(words, offset + 1);
    return range.getBoundingClientRect().bottom > top;
  });
}

/** Where reading is: the first character of the text that is in sight; null while the title is, or where none is. */
export function firstInSight(page: HTMLElement): FoundPlace | null {
  const { top } = page.getBoundingClientRect();
  const title = page.querySelector('h1')?.getBoundingClientRect();
  if (title && title.bottom > top) return null;
  for (const piece of page.querySelectorAll<HTMLElement>('[data-article-text] [data-start]')) {
    if (piece.getBoundingClientRect().bottom <= top) continue;
    const start = Number(piece.dataset['start']) + offsetInSight(piece, top);
    return { part: 'text', span: { start, end: start } };
  }
  return null;
}
