import type { ImportNote } from '#main/import/decode/decode-source.ts';
import { recogniseGarbled } from '#main/import/decode/recognise-garbled.ts';
import type { AnalysedArticle, ArticleWarning } from '#shared/domain/article/article.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';

/**
 * An article that holds undecodable bytes, or text that was decoded wrongly before it was saved, says so itself, with the
 * first place. Of one that is garbled throughout nobody can tell the language.
 */
export function withDamage(
  article: AnalysedArticle,
  text: string,
  notes: readonly ImportNote[],
): AnalysedArticle {
  const noteOf = (code: ImportNote['code']): ImportNote | undefined => notes.find(note => note.code === code);
  const [undecodable, garbled] = [noteOf('undecodable-bytes'), noteOf('text-garbled')];
  const found = [
    undecodable ? undecodableWarning(article, text, undecodable) : null,
    garbled ? garbledWarning(article, garbled) : null,
  ].filter(warning => warning !== null);
  if (found.length === 0) return article;
  const isUnreadable = found.some(({ code }) => code === 'text-garbled') && isMostlyGarbled(article.text);
  return {
    ...article,
    warnings: [...article.warnings, ...found],
    language: isUnreadable ? 'und' : article.language,
  };
}

function undecodableWarning(
  { source }: AnalysedArticle,
  text: string,
  { place }: ImportNote,
): ArticleWarning | null {
  const start = text.indexOf('\ufffd', source.start);
  if (start < 0 || start >= source.end) return null;
  return { code: 'undecodable-bytes', message: place, source: { start, end: start + 1 } };
}

function garbledWarning(
  { text, title, sourceMap }: AnalysedArticle,
  { place }: ImportNote,
): ArticleWarning | null {
  const inText = recogniseGarbled(text);
  if (inText === null && recogniseGarbled(title.text) === null) return null;
  const source =
    inText === null ? title.source : sourceOfSpan(sourceMap, { start: inText.start, end: inText.start + 1 });
  return { code: 'text-garbled', message: place, source };
}

const mostLines = 200;

/**
 * True if most of a text's lines are garbled and most of its letters with them: in Latin script the letters between the
 * accents are still in order.
 */
function isMostlyGarbled(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.filter(letter => letter <= '\x7f').length * 2 > letters.length) return false;
  const lines = text.split('\n').slice(0, mostLines);
  const lengthOf = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length, 0);
  return lengthOf(lines.filter(line => recogniseGarbled(line) !== null)) * 2 > lengthOf(lines);
}
