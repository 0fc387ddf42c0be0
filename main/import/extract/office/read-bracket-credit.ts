import { isKnownPlace } from '#shared/analysis/articles/known-place.ts';
import { isRole, readNameLine } from '#shared/analysis/articles/name-lines.ts';
import type { Span } from '#shared/domain/article/span.ts';

/** Where a line in brackets below a headline names its outlet and its writer; null where it names none. */
export interface BracketCredit {
  readonly outlet: Span | null;
  readonly author: Span | null;
}

/**
 * Reads «(الصحيفة - الكاتب)», "[The Herald]" below one of several headlines that all have such a line. A name before the
 * writer that is no place is the outlet. Null for any other line, one with a date among them.
 */
export function readBracketCredit(line: string): BracketCredit | null {
  const start = line.length - line.trimStart().length;
  const end = line.trimEnd().length;
  if (!/^[([][^()[\]\d]{3,}[)\]]$/u.test(line.slice(start, end))) return null;
  const fields = readNameLine(line, { start: start + 1, end: end - 1 }, { isHeader: true, hasDate: false });
  if (fields === null) return null;
  const author = fields.find(({ kind }) => kind === 'author')?.value ?? null;
  const named = fields.find(({ kind }) => kind === 'outlet')?.value ?? null;
  const other = fields.find(({ kind }) => kind === 'other')?.value ?? null;
  const isOutlet = (span: Span | null): boolean => {
    const name = span === null ? '' : line.slice(span.start, span.end);
    return name !== '' && !isKnownPlace(name) && !isRole(name);
  };
  const outlet = named ?? (author !== null && isOutlet(other) ? other : null);
  return outlet === null && author === null ? null : { outlet, author };
}
