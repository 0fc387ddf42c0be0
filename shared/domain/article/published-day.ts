import type { PublishedDate } from './article.ts';

/** The day an article was published, `YYYY-MM-DD`, which relative dates are counted from; null when no day is known. */
export const publishedDay = (published: PublishedDate | null): string | null =>
  published !== null && (published.precision === 'day' || published.precision === 'time')
    ? published.value.slice(0, 10)
    : null;

/** The day as in `publishedDay`, with the clock where it is known: what weekdays are resolved against. */
export const publishedMoment = (published: PublishedDate | null): string | null =>
  published?.precision === 'time' ? published.value : publishedDay(published);
