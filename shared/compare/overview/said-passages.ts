import { readDateline } from '#shared/analysis/articles/dateline.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement } from '#shared/domain/article/statement.ts';
import type { ComparedWord } from '#shared/compare/sentence-words.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { wordsOfText } from './article-words.ts';
import type { OverviewArticle, QuotedVersion } from './overview.ts';

/** Words that an article has somebody say. */
export interface SaidPassage extends Pick<QuotedVersion, 'article' | 'statement' | 'span' | 'form'> {
  readonly words: readonly ComparedWord[];
}

/** What has fewer words of its own is a phrase that two speakers may well share («خطأ تاريخيا»). */
const fewestWords = 3;

/** How many of the words say what is spoken of. */
export const countTopical = (words: readonly ComparedWord[]): number =>
  words.filter(({ key }) => !isStopWord(key)).length;

/** Where an article begins behind «تافراوت (وكالة النيل) - » or another dateline: that is said by nobody. */
function startBehindDateline(text: string): number {
  const [opening = ''] = text.split('\n', 1);
  const outlet = readDateline(opening)?.outlet;
  const behind = outlet && /^[\s)\]/]*[-–—:]+\s*/.exec(opening.slice(outlet.end));
  if (outlet && behind) return outlet.end + behind[0].length;
  return /^[^()\n]{2,60}\([^()\n]{2,40}\)\s*[-–—:]+\s*/.exec(opening)?.[0].length ?? 0;
}

/**
 * What an article has people say: the words it puts in quotation marks, and what it tells in its own words. Too short
 * ones are left out, and the headline, which says again what the text does.
 */
export function saidPassages(article: OverviewArticle, place: number): readonly SaidPassage[] {
  const words = wordsOfText(article);
  const opens = startBehindDateline(article.body.text);
  const wordsIn = ({ start, end }: Span): readonly ComparedWord[] =>
    words.filter(({ span }) => span.start >= start && span.end <= end);
  return article.body.statements.flatMap((statement, index): readonly SaidPassage[] => {
    if (isHeadlineStatement(statement)) return [];
    const quoted = statement.quotes.map(span => ({ span, form: 'quoted' as const }));
    const told =
      statement.kind === 'direct' ? [] : [{ span: statement.content, form: 'paraphrased' as const }];
    return [...quoted, ...told]
      .map(({ span: { start, end }, form }) => ({ span: { start: Math.max(start, opens), end }, form }))
      .map(({ span, form }) => ({ article: place, statement: index, span, form, words: wordsIn(span) }))
      .filter(passage => countTopical(passage.words) >= fewestWords);
  });
}
