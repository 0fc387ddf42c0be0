import type { ArticleBody } from '#shared/domain/article/article.ts';
import { sliceSpan, spansOverlap, type Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement } from '#shared/domain/article/statement.ts';
import { countWords } from '#shared/text/tokens.ts';

/** A paragraph of its own up to this many words may be a subhead, a link to another report or a sign-off. */
const longestHeading = 16;
/** How many of the paragraphs must end with a mark for one without any to be no sentence. */
const leastEnded = 0.5;

const isEnded = (text: string): boolean => /[.!؟?…:][»"”)\]]*\s*$/.test(text);
/** A quotation mark ends what somebody says, and the title of what they did. */
const isEndedByQuote = (text: string): boolean => /[»"”]\s*$/.test(text);
/** «هل كانت الضربات قانونية؟» as a paragraph of its own is a link or a subhead. */
const isQuestion = (text: string): boolean => /[؟?]\s*$/.test(text);
const isInBrackets = (text: string): boolean => /^\s*[([][^()[\]]*[)\]]\s*\.?\s*$/.test(text);

/** Sentences that are a paragraph of their own and none that tells something: subheads, links, sign-offs. */
export function headingSentences({
  text,
  sentences,
  statements,
}: Pick<ArticleBody, 'text' | 'sentences' | 'statements'>): ReadonlySet<number> {
  const standsAlone = (index: number): boolean => {
    const { start = 0, end = 0 } = sentences[index] ?? {};
    const before = sentences[index - 1]?.end ?? 0;
    const after = sentences[index + 1]?.start ?? text.length;
    return (
      (index === 0 || text.slice(before, start).includes('\n')) &&
      (index === sentences.length - 1 || text.slice(end, after).includes('\n'))
    );
  };
  const reports = (sentence: Span): boolean =>
    statements.some(each => !isHeadlineStatement(each) && each.cue && spansOverlap(each.cue.span, sentence));
  const isSentence = (span: Span): boolean => {
    const sentence = sliceSpan(text, span);
    return isEnded(sentence) || (isEndedByQuote(sentence) && reports(span));
  };
  const ended = sentences.filter(isSentence).length;
  const endsWithMarks = ended >= leastEnded * sentences.length;
  const isHeading = (index: number): boolean => {
    const span = sentences[index];
    if (!span) return false;
    const sentence = sliceSpan(text, span);
    if (!standsAlone(index) || countWords(sentence) > longestHeading) return false;
    return isQuestion(sentence) || isInBrackets(sentence) || (endsWithMarks && !isSentence(span));
  };
  return new Set(sentences.flatMap((_, index) => (isHeading(index) ? [index] : [])));
}
