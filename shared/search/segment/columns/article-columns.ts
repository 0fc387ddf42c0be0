import { dayMs, civilRange } from '#shared/timeline/civil-range.ts';
import type { ValueField } from '#shared/search/search-fields.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { undated } from '#shared/search/segment/segment-reader.ts';

/** The day, counted from 1970, on which what an ISO 8601 value names begins; `undated` where it names none. */
export function dayOfPublication(published: string | null): number {
  const range = published === null ? null : civilRange(published);
  return range ? Math.floor(range.startMs / dayMs) : undated;
}

/** The month, `YYYY-MM`, in which all of it lies; empty where there is none, as of a year. */
export const monthOfPublication = (published: string | null): string =>
  published !== null && /^\d{4}-\d{2}/.test(published) && civilRange(published) ? published.slice(0, 7) : '';

/** Whole seconds since 1970; 0 for what is no instant. */
export function secondOfImport(importedAt: string): number {
  const timeMs = Date.parse(importedAt);
  return Number.isNaN(timeMs) ? 0 : Math.min(Math.max(0, Math.floor(timeMs / 1000)), 2 ** 32 - 1);
}

/** What columns are made of: all of an article but its texts. */
export type ArticleValues = Omit<SearchableArticle, 'title' | 'text'>;

/** The values that an article has in a field. */
export function valuesOf(article: ArticleValues, field: ValueField): readonly string[] {
  switch (field) {
    case 'outlet':
      return [article.outlet ?? ''];
    case 'author':
      return [article.author ?? ''];
    case 'month':
      return [monthOfPublication(article.published)];
    case 'language':
      return [article.language];
    case 'tag':
      return article.tags;
    case 'entity':
      return article.entities;
    case 'speaker':
      return article.speakers;
  }
}
