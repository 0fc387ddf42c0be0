import type { Span } from '#shared/domain/article/span.ts';
import type { Statement } from '#shared/domain/article/statement.ts';
import { findArabicStatements } from './find-arabic-statements.ts';
import { findEnglishStatements } from './find-english-statements.ts';
import { readHeadline } from './read-headline.ts';

/**
 * Finds who is reported to have said what: direct, indirect and mixed speech, in Arabic and English; other languages
 * give none. Speakers that are left out («وأضاف») are carried from the statement before, marked `elided`, with the span
 * of the place that names them. Speakers have no entity yet: see `linkSpeakers`. `sentences` are those of `text`. An
 * Arabic headline that names a speaker before a colon comes first; its spans are in `title` (see `isHeadlineStatement`).
 */
export function findStatements(
  text: string,
  sentences: readonly Span[],
  language: string,
  title: string,
): readonly Statement[] {
  if (language === 'en') return findEnglishStatements(text, sentences);
  if (language !== 'ar') return [];
  const statements = findArabicStatements(text, sentences);
  const headline = readHeadline(title, statements);
  return headline ? [headline, ...statements] : statements;
}
