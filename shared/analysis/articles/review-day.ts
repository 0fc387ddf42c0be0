import type { PublishedDate } from '#shared/domain/article/article.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import type { ClassifiedLine } from './classified-line.ts';

/** Names of reviews of the press; folded. */
const review =
  /^(?:ال)?(?:نشره|موجز|حصاد|جوله|قصاصات|مقتطفات|رصد|عناوين|تقرير الرصد|ملف صحفي|اقوال الصحف|صحف|صحافه|press (?:review|digest)|daily (?:digest|briefing)|media (?:review|monitor)|revue de presse)(?=\s|[:,،-]|$)/;

const longestHeading = 80;
/** Its name is among the first lines, its day in the same line or in the next. */
const lastHeading = 2;

const isHeading = (line: ClassifiedLine | undefined): boolean =>
  line !== undefined && line.line.text.length <= longestHeading && review.test(line.line.folded);

/** The line that says of what day a review of several articles is («نشرة الصحافة - 24 آذار 2025»); null for other sources. */
export function reviewDayLine(lines: readonly ClassifiedLine[]): number | null {
  for (let index = 0; index <= lastHeading; index++) {
    if (!isHeading(lines[index])) continue;
    const isDated = (line: ClassifiedLine | undefined): boolean =>
      line !== undefined &&
      line.line.text.length <= longestHeading &&
      findPublishedDate(line.line.text) !== null;
    if (isDated(lines[index])) return index;
    return lines[index + 1]?.role === 'fields' && isDated(lines[index + 1]) ? index + 1 : null;
  }
  return null;
}

/** The day of a review, for those of its articles that state none: reviews gather what was printed that day. */
export function readReviewDay(lines: readonly ClassifiedLine[]): PublishedDate | null {
  const index = reviewDayLine(lines);
  const found = index === null ? null : findPublishedDate(lines[index]?.line.text ?? '');
  return found && found.precision !== 'year'
    ? { value: found.value, precision: found.precision, provenance: 'inferred', source: null }
    : null;
}
