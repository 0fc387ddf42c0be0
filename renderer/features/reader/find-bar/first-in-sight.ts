import type { FoundPlace } from './find-places.ts';

/** Where reading is: the first piece of the text that is in sight; null while the title is, or where none is. */
export function firstInSight(page: HTMLElement): FoundPlace | null {
  const { top } = page.getBoundingClientRect();
  const title = page.querySelector('h1')?.getBoundingClientRect();
  if (title && title.bottom > top) return null;
  for (const piece of page.querySelectorAll<HTMLElement>('[data-article-text] [data-start]')) {
    const start = Number(piece.dataset['start']);
    if (piece.getBoundingClientRect().bottom > top) return { part: 'text', span: { start, end: start } };
  }
  return null;
}
