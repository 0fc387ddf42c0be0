import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';

const longestDate = 120;

/** A date that a page writes for machines, as ISO 8601: in any way that is printed, in seconds or milliseconds since 1970, or in eight digits. */
export function readPageDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const epoch = /^1\d{9}(?:\d{3})?$/.exec(text)?.[0];
  if (epoch !== undefined) return new Date(Number(epoch.padEnd(13, '0'))).toISOString().slice(0, 19) + 'Z';
  const digits = /^(?<day>(?:19|20)\d{6})(?:\d{4,6})?$/.exec(text)?.groups?.['day'];
  const readable =
    digits === undefined ? text : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return readable.length <= longestDate ? (findPublishedDate(readable)?.value ?? null) : null;
}

/** The first of these that is a date. */
export function firstPageDate(written: readonly (string | null | undefined)[]): string | null {
  for (const text of written) {
    const date = readPageDate(text);
    if (date !== null) return date;
  }
  return null;
}
