import { deniedDateTerm } from '#shared/timeline/context/denying-words.ts';
import { ragged, type RaggedRows, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { isNamedDate } from './marks-to-gather.ts';
import { visitInSteps, type Steps } from './steps.ts';

/** Rows that are looked at between two pauses. */
const rowsAtOnce = 20_000;

/**
 * Marks of days on which their articles say that something did not happen, in steps: «on Sunday, not on Saturday as witnesses
 * said» is no report of Saturday. The sentence names the other day, too: «perhaps not tomorrow» says nothing of what tomorrow
 * brings. Of dates that follow such a word with none between them it is the first.
 */
export function* findDenied(data: TimelineData, marksOfArticles: RaggedRows): Steps<ReadonlySet<number>> {
  const denied = new Set<number>();
  const term = deniedDateTerm();
  const { articles, expressions } = data.columns;
  const wordBefore = (row: number): number => (data.markPlaces[row] as number) - 1;
  yield* visitInSteps(articles.length, rowsAtOnce, row => {
    const terms = ragged(data.markTerms, row);
    const at = wordBefore(row);
    if (!isNamedDate(data, row) || at < 0 || terms[at] !== term) return;
    const beside = ragged(marksOfArticles, articles[row] as number).filter(other => {
      const own = ragged(data.markTerms, other);
      return (
        other !== row &&
        isNamedDate(data, other) &&
        own.length === terms.length &&
        own.every((one, place) => one === terms[place])
      );
    });
    const isSecond = beside.some(
      other => wordBefore(other) === at && (expressions[other] as number) < (expressions[row] as number),
    );
    if (beside.length > 0 && !isSecond) denied.add(row);
  });
  return denied;
}
