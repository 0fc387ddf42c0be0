import { scanQuery } from './scan-query.ts';

/**
 * A value in quotation marks, so that a query asks for all of it and nothing else. Marks and stars in the value itself, which
 * are nothing to words, are left out.
 */
export const quoteValue = (value: string): string => `"${value.replace(/["“”„‟＂*٭]/g, ' ').trim()}"`;

/** A query that asks for one term more. */
export function addTerm(text: string, term: string): string {
  const kept = text.trim();
  const last = scanQuery(kept).at(-1);
  const isOpen = last?.kind === 'quoted' && !last.isClosed;
  const mark = /[«»‹›]/.test(kept.charAt(last?.span.start ?? 0)) ? '»' : '"';
  return kept === '' ? term : `${kept}${isOpen ? mark : ''} ${term}`;
}
