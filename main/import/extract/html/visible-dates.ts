import { lineLabels } from '#shared/analysis/articles/line-labels.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ArticleFrame } from './article-frame.ts';
import { placeWithin, readBlock } from './assemble-blocks.ts';
import type { ContextReader } from './block-context.ts';
import { isLinkAlone } from './block-shape.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlText } from './html-page.ts';
import { readPageDate } from './page-date.ts';
import type { HtmlMark, PageMarks } from './read-marks.ts';

/** A date that a page prints by its article, or marks there. */
export interface VisibleDate {
  /** ISO 8601. */
  readonly value: string;
  /** Where it is printed; null where it is only marked. */
  readonly source: Span | null;
  /** It is said to be the last change. */
  readonly isUpdated: boolean;
  /** A label or a mark says that it is the day of publication. */
  readonly isSure: boolean;
  /** The site prints it over its menu: it is the day of the paper, or the day on which the page was saved. */
  readonly isOfSite: boolean;
}

const labelsOf = (kind: 'published' | 'updated'): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${lineLabels
      .filter(label => label.kind === kind)
      .map(({ words }) => words)
      .join('|')})(?![\\p{L}])`,
    'u',
  );
const publishedLabel = labelsOf('published');
const updatedLabel = labelsOf('updated');
const otherPublished =
  /publ|ver(?:ö|oe)ffentl|posted|geschrieben|erstellt|erschienen|written|created|datum|fecha|نشر|تاريخ|опублик|yayın/i;
const otherUpdated = /updat|modifi|aktualis|actualiz|changed|geändert|änderung|stand:|edited|تحديث|تعديل/i;
/** A line on when somebody printed, saved or visited the page, as folded text. */
const ofReading =
  /(?:^|[^\p{L}])(?:(?:ال|لل)?طباعه|طبعت?|(?:اخر |تاريخ )?(?:ال)?زياره|(?:ال)?اطلاع|(?:تاريخ )?(?:ال)?تصفح|(?:تم )?حفظت?|printed|print date|accessed|retrieved|visited|saved|imprimé|consulté|gedruckt|abgerufen)(?!\p{L})/u;
const copyright = /[©]|copyright|حقوق/i;
const longestLine = 160;
/** How far above and below the article its date is looked for; without a label it stands no further than `near`. */
const above = 15;
const near = 6;
const below = 8;
/** How far below it the only date stands that a label calls that of publication. */
const farBelow = 40;
const leastScore = 3;
/** So many links in a row between a date and the headline below it are the menu of the site. */
const leastMenu = 4;
/** Beside the number of its issue, the day is that of the paper. */
const issue = /(?:^|[^\p{L}])(?:العدد|عدد رقم|issue|vol(?:ume)?|no\.|sayı|شماره)(?!\p{L})/iu;

interface Evidence {
  readonly marks: PageMarks;
  readonly frame: ArticleFrame;
  readonly readContext: ContextReader;
}

interface RankedDate {
  readonly date: VisibleDate;
  readonly rank: number;
}

/** Dates in the lines around an article, the likeliest first; those of publication before those of changes and of the site. */
export function findVisibleDates(evidence: Evidence): readonly VisibleDate[] {
  const { marks, frame } = evidence;
  const range = rangeOf(frame);
  const menuEnd = endOfMenu(frame);
  const marked = [...marks.published, ...marks.times];
  const found: RankedDate[] = [];
  for (let i = range.from; i <= range.to; i++) {
    if (i > range.start + 2 && frame.last !== null && i <= frame.last - 2) continue;
    const own = marked.filter(({ block }) => block === i);
    for (const line of readDateLines(evidence, i)) found.push(...rankLine(line, own, { ...range, menuEnd }));
  }
  for (const { value, block } of marks.times) {
    if (block === null || block < Math.max(range.from, menuEnd) || block > range.to) continue;
    if (block > range.start + 2 && block < (frame.last ?? range.start)) continue;
    const date = readPageDate(value);
    if (date === null || found.some(other => isSameDay(other.date.value, date))) continue;
    const unseen = { value: date, source: null, isUpdated: false, isSure: true, isOfSite: false };
    found.push({ date: unseen, rank: 4000 - Math.abs(block - range.top) });
  }
  const ranked = found.sort((a, b) => b.rank - a.rank).map(({ date }) => date);
  const published = ranked.filter(isOfPublication);
  const only = published.length > 0 ? [] : findFarBelow(evidence, range.to);
  const others = ranked.filter(date => !isOfPublication(date));
  return [
    ...published,
    ...only,
    ...others.filter(date => !date.isOfSite),
    ...others.filter(date => date.isOfSite),
  ];
}

export const isOfPublication = ({ isUpdated, isOfSite }: VisibleDate): boolean => !isUpdated && !isOfSite;

export const isSameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10);

interface LineRange {
  readonly top: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

function rangeOf({ blocks, heading, first, last }: ArticleFrame): LineRange {
  const top = heading ?? first ?? 0;
  const start = first ?? top;
  const to = Math.min(blocks.length - 1, (last ?? start) + below);
  return { top, start, from: Math.max(0, Math.min(top, start) - above), to };
}

/** The paragraph after the last menu above the headline of an article; 0 where there is none. */
export function endOfMenu(frame: ArticleFrame): number {
  const { blocks } = frame;
  const { from, top } = rangeOf(frame);
  let links = 0;
  for (let i = top - 1; i >= from; i--) {
    const block = blocks[i];
    links = block !== undefined && isLinkAlone(block) ? links + 1 : 0;
    if (links >= leastMenu) return i + leastMenu;
  }
  return 0;
}

interface DateLine {
  readonly index: number;
  readonly block: HtmlBlock;
  readonly line: string;
  readonly value: string;
  readonly span: Span;
}

/** The dates, to the day, that a short line outside of boxes and lines of copyright states. */
function readDateLines({ frame, readContext }: Evidence, index: number): readonly DateLine[] {
  const block = frame.blocks[index];
  if (block === undefined || block.length > longestLine) return [];
  if (!block.texts.some(({ text }) => /\p{Nd}/u.test(text)) || copyright.test(readBlock(block))) return [];
  const context = readContext(block.element, null);
  if (context?.kind === 'related' || context?.kind === 'promo') return [];
  return splitGlued(block).flatMap(part => {
    const line = readBlock(part);
    const date = findPublishedDate(line);
    if (date === null || date.precision === 'year' || date.precision === 'month') return [];
    if (ofReading.test(foldText(line.slice(0, date.span.start)))) return [];
    return [{ index, block: part, line, value: date.value, span: date.span }];
  });
}

/** A line in the parts between elements that touch with digits: «28. Juni 2019» and «14. Januar 2020» side by side are two dates. */
function splitGlued(block: HtmlBlock): readonly HtmlBlock[] {
  const parts: HtmlText[][] = [];
  let last: HtmlText | null = null;
  for (const text of block.texts) {
    const isGlued =
      last !== null && last.parent !== text.parent && /\d$/.test(last.text) && /^\d/.test(text.text);
    const open = parts.at(-1);
    if (open === undefined || isGlued) parts.push([text]);
    else open.push(text);
    last = text;
  }
  return parts.length < 2 ? [block] : parts.map(texts => ({ ...block, texts }));
}

const labelOf = (line: string, { start }: Span): 'published' | 'updated' | null => {
  const before = foldText(line.slice(0, start));
  if (publishedLabel.test(before) || otherPublished.test(before)) return 'published';
  return updatedLabel.test(before) || otherUpdated.test(before) ? 'updated' : null;
};

/** How likely the date in a line is the article's, by what stands around it and where the line is. */
function rankLine(
  { index: i, block, line, value, span }: DateLine,
  marks: readonly HtmlMark[],
  { top, start, menuEnd }: LineRange & { readonly menuEnd: number },
): readonly RankedDate[] {
  const label = labelOf(line, span);
  const rest = line.length - (span.end - span.start);
  const place = i > top && i < start ? 3 : i >= top - 2 && i <= start ? 2 : i > start + 2 ? 0 : 1;
  const isFar = i < Math.min(top, start) - near;
  const score =
    (label === null ? 0 : 4) +
    (marks.length > 0 ? 3 : 0) +
    (rest <= 40 ? 2 : rest > 90 ? -1 : 0) +
    place -
    (isFar ? 2 : 0);
  if (score < leastScore) return [];
  const marked = marks.map(mark => readPageDate(mark.value)).find(date => date?.startsWith(value));
  const date = {
    value: marked ?? value,
    source: placeWithin(block, span),
    isUpdated: label === 'updated',
    isSure: label === 'published' || marks.length > 0,
    isOfSite: i < menuEnd && label !== 'published' && !issue.test(line),
  };
  return [{ date, rank: score * 1000 - Math.abs(i - top) }];
}

/** The only date between an article and the end of its page that a label calls that of publication. */
function findFarBelow(evidence: Evidence, from: number): readonly VisibleDate[] {
  const dates: VisibleDate[] = [];
  for (let i = from + 1; i <= from + farBelow; i++)
    for (const { block, line, value, span } of readDateLines(evidence, i))
      if (labelOf(line, span) === 'published')
        dates.push({
          value,
          source: placeWithin(block, span),
          isUpdated: false,
          isSure: true,
          isOfSite: false,
        });
  return dates.length === 1 ? dates : [];
}
