import type { AttributedName, PublishedDate } from '#shared/domain/article/article.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ArticleDraft, DraftPart } from './article-draft.ts';
import { weekdayNames } from './weekday-names.ts';

/** What the heading above says of an article that it does not stand over itself. */
export interface SaidAbove {
  readonly outlet: AttributedName | null;
  readonly published: PublishedDate | null;
}

const weekday = new RegExp(`(?<!\\p{L})(?:${weekdayNames})(?!\\p{L})`, 'u');
const marks = /^[*=#~■▪◆●–—-]{2,}|[*=#~■▪◆●–—-]{2,}$|^[#■▪◆●]/;
const emptyLine = /^[^\S\n]*\n[^\S\n]*\n/;

/** A day over an article, and how its line is written. */
interface DayHeading {
  readonly date: PublishedDate;
  readonly isMarked: boolean;
}

const isAbove = ({ span }: DraftPart, { title }: ArticleDraft): boolean =>
  title !== null && span.end <= title.start;

/**
 * The day alone on its line above a headline, where the line is written as a heading: between marks, or with the weekday and
 * apart from the headline. Null for any other date above a headline: that is as well the article's own.
 */
function dayOver(source: string, draft: ArticleDraft): DayHeading | null {
  for (const part of draft.parts) {
    if (part.role !== 'fields' || !isAbove(part, draft)) continue;
    const [field, other] = part.fields;
    if (other || field?.kind !== 'published' || field.label !== null || field.date?.precision !== 'day')
      continue;
    const { start, end } = part.span;
    const text = source.slice(start, end);
    const isMarked = marks.test(text);
    const isApart =
      weekday.test(foldText(text)) && emptyLine.test(source.slice(end, end + 40).replaceAll('\r', ''));
    if (!isMarked && !isApart) continue;
    return { date: { ...field.date, provenance: 'inferred', source: null }, isMarked };
  }
  return null;
}

const statesDay = ({ parts }: ArticleDraft): boolean =>
  parts.some(part => part.role === 'fields' && part.fields.some(({ date }) => date !== null));

/** Days of a list by days run one way and none returns; those of articles do not. */
function isOneWay(days: readonly string[]): boolean {
  const steps = days.slice(1).map((day, i) => Math.sign(day.localeCompare(days[i] ?? '')));
  return steps.every(step => step !== 0 && step === steps[0]);
}

/**
 * For each article the day of the heading it stands under, where the source is a list by days: it begins with such a heading,
 * their days run one way, and not more articles state a day of their own than none. Headings without marks could be dates
 * of single articles, of which few may lack one. Null where nothing is sure, and for the articles under the headings.
 */
function daysOver(source: string, drafts: readonly ArticleDraft[]): readonly (PublishedDate | null)[] {
  const headings = drafts.map(draft => dayOver(source, draft));
  const found = headings.filter(heading => heading !== null);
  const others = drafts.filter((_, i) => headings[i] === null);
  const without = others.filter(draft => !statesDay(draft)).length;
  const isMarked = found.every(heading => heading.isMarked);
  const isList =
    headings[0] !== null &&
    without > 0 &&
    without * 2 >= others.length &&
    (isMarked || without >= found.length) &&
    isOneWay(found.map(({ date }) => date.value));
  let above: PublishedDate | null = null;
  return headings.map(heading => {
    if (heading) above = heading.date;
    return isList && !heading ? above : null;
  });
}

/** For each article the outlet of the heading it stands under; null for those that have one right above. */
function outletsOver(source: string, drafts: readonly ArticleDraft[]): readonly (AttributedName | null)[] {
  let above: AttributedName | null = null;
  return drafts.map(draft => {
    for (const part of draft.parts) {
      if (part.role !== 'credit' || !part.isHeading || !part.credit.outlet) continue;
      const { start, end } = part.credit.outlet;
      const name = source.slice(part.span.start + start, part.span.start + end);
      above = { name, provenance: 'inferred', source: null };
      return null;
    }
    return above;
  });
}

/**
 * What the headings of a source say of the articles below the first one under each: a line that is nothing but a day, or
 * nothing but an outlet, holds for all articles until the next. Concluded, so that whatever an article states goes before.
 */
export function readHeadingsOver(source: string, drafts: readonly ArticleDraft[]): readonly SaidAbove[] {
  const days = daysOver(source, drafts);
  const outlets = outletsOver(source, drafts);
  return drafts.map((_, i) => ({ outlet: outlets[i] ?? null, published: days[i] ?? null }));
}
