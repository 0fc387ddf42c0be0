import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import type { ClassifiedLine } from './classified-line.ts';
import type { ArticleStart } from './find-starts.ts';
import { saysWeekday, weekdayOfValue } from './said-weekday.ts';
import { isRule, openerAbove } from './start-context.ts';

type Kinds = ReadonlySet<string>;

function fieldKinds(line: ClassifiedLine | undefined): readonly string[] {
  if (line?.role === 'credit') return ['outlet'];
  return line?.role === 'fields' ? line.fields.map(field => field.kind) : [];
}

const isBorder = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'boilerplate' &&
  (isRule(line.rule.id) || line.rule.kind === 'related-separator' || line.rule.id === 'trailer.end-mark');

const closesReport = (line: ClassifiedLine): boolean =>
  line.role === 'boilerplate' && line.rule.kind === 'trailer';

/** The kinds of fields in `[from, to)`. */
function kindsIn(lines: readonly ClassifiedLine[], from: number, to: number): Kinds {
  return new Set(lines.slice(from, to).flatMap(fieldKinds));
}

const noKinds: Kinds = new Set();

/** For each line the kinds of the fields directly below it; lines with the same ones share a set. */
function kindsBelowEach(lines: readonly ClassifiedLine[]): readonly Kinds[] {
  const below = lines.map(() => noKinds);
  let known = noKinds;
  for (let i = lines.length - 1; i >= 0; i--) {
    below[i] = known;
    const kinds = fieldKinds(lines[i]);
    if (lines[i]?.role === 'content') known = noKinds;
    else if (!kinds.every(kind => known.has(kind))) known = new Set([...known, ...kinds]);
  }
  return below;
}

const isDate = (kind: string): boolean => kind === 'published' || kind === 'updated';

/** Where a source puts its dates: above its headlines or below its texts; null where nothing tells. */
type DateLayout = 'above' | 'tail' | null;

/** The lines between the text of one article and the headline of the next. */
interface Gap {
  readonly from: number;
  readonly title: number;
  readonly previousTitle: number;
}

/** The text between two lines as far as the first words tell. */
const openingOf = (lines: readonly ClassifiedLine[], from: number, to: number): string =>
  lines
    .slice(from, to)
    .filter(line => line.role === 'content')
    .slice(0, 6)
    .map(line => line.line.folded)
    .join(' ');

const statesDay = (line: ClassifiedLine | undefined): boolean => fieldKinds(line).some(isDate);

/** Each date of a gap speaks for dates above headlines when positive, for dates below texts when negative. */
function votesOf(lines: readonly ClassifiedLine[], { from, title, previousTitle }: Gap): readonly number[] {
  const gap = lines.slice(from, title);
  const dates = [...gap.keys()].filter(i => statesDay(gap[i])).map(i => from + i);
  if (dates.length === 0) return [];
  const border = gap.findLastIndex(isBorder);
  if (border >= 0) return dates.map(date => (from + border < date ? 2 : -2));
  const before = lines[from]?.line.blankBefore ?? 0;
  const after = lines[title]?.line.blankBefore ?? 0;
  const closeness = Math.sign(before - after);
  const [above, below] = [openingOf(lines, previousTitle, from), openingOf(lines, title, title + 12)];
  return dates.map(date => {
    const weekday = weekdayOfValue(findPublishedDate(lines[date]?.line.text ?? '')?.value ?? '');
    const says = (opening: string): number => (weekday !== null && saysWeekday(opening, weekday) ? 1 : 0);
    const isClosing = fieldKinds(lines[date - 1]).includes('outlet') ? 0.5 : 0;
    return closeness + says(below) - says(above) - isClosing;
  });
}

function gapsOf(lines: readonly ClassifiedLine[], starts: readonly ArticleStart[]): readonly Gap[] {
  return starts.slice(1).map(({ line: title }, k) => {
    const previousTitle = starts[k]?.line ?? 0;
    let from = title;
    while (from > previousTitle && lines[from - 1]?.role !== 'content') from--;
    return { from, title, previousTitle };
  });
}

/** All dates between articles are read alike, by what the whole source shows. */
function dateLayout(lines: readonly ClassifiedLine[], starts: readonly ArticleStart[]): DateLayout {
  const lastContent = lines.findLastIndex(line => line.role === 'content');
  let vote = 0;
  for (let i = 0; i < (starts[0]?.line ?? 0); i++) if (statesDay(lines[i])) vote += 2;
  for (let i = lastContent + 1; i < lines.length; i++) if (statesDay(lines[i])) vote -= 2;
  for (const gap of gapsOf(lines, starts)) for (const one of votesOf(lines, gap)) vote += one;
  return vote === 0 ? null : vote > 0 ? 'above' : 'tail';
}

const isOutletHeading = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'credit' && line.isHeading === true;

/** Where an article's lines begin, and which lines before them are nobody's for sure. */
interface Border {
  readonly from: number;
  readonly unclear: readonly number[];
}

/**
 * Where the lines of the article begin whose headline is at `title`. A field between the text before and the headline
 * closes the article before, unless a rule or a «read also» stands above it, or it is one which that article states
 * already and this one does not state below its headline, or a date where dates stand above headlines, or a heading.
 */
function borderOf(
  lines: readonly ClassifiedLine[],
  title: number,
  previousFrom: number,
  { layout, below }: { readonly layout: DateLayout; readonly below: Kinds },
): Border {
  let gapFrom = title;
  while (gapFrom > previousFrom && lines[gapFrom - 1]?.role !== 'content') gapFrom--;
  for (let i = title - 1; i >= gapFrom; i--) if (isBorder(lines[i])) return { from: i + 1, unclear: [] };
  // Links of a «read also» close the article before.
  if (openerAbove(lines, gapFrom - 1, previousFrom) !== null) return { from: gapFrom, unclear: [] };
  const known = new Set(kindsIn(lines, previousFrom, gapFrom));
  const lastClosing = lines.slice(gapFrom, title).findLastIndex(closesReport);
  const unclear: number[] = [];
  for (let i = gapFrom; i < title; i++) {
    if (isOutletHeading(lines[i])) return { from: i, unclear };
    const kinds = fieldKinds(lines[i]).filter(kind => !below.has(kind));
    if (kinds.some(kind => known.has(kind))) return { from: i, unclear };
    // «Reporting by …» closes a report together with the date above it.
    if (kinds.some(isDate) && gapFrom + lastClosing < i) {
      if (layout === 'above') return { from: i, unclear };
      if (layout === null) unclear.push(i);
    }
    for (const kind of kinds) known.add(kind);
  }
  return { from: title, unclear };
}

/** The range of lines `[from, to)` of an article, without those in `unclear`, which say something of one of two articles. */
interface SharedLines {
  readonly from: number;
  readonly to: number;
  readonly unclear: ReadonlySet<number>;
}

/** Shares all lines of a source out among its articles, one range for each start. */
export function shareLines(
  lines: readonly ClassifiedLine[],
  starts: readonly ArticleStart[],
): readonly SharedLines[] {
  const firsts: number[] = [];
  const unclear = new Set<number>();
  const layout = dateLayout(lines, starts);
  const below = starts.length > 1 ? kindsBelowEach(lines) : [];
  for (const [k, start] of starts.entries()) {
    if (k === 0) firsts.push(0);
    else if (start.from !== undefined) firsts.push(start.from);
    else {
      const border = borderOf(lines, start.line, firsts.at(-1) ?? 0, {
        layout,
        below: below[start.line] ?? noKinds,
      });
      firsts.push(border.from);
      for (const line of border.unclear) unclear.add(line);
    }
  }
  return firsts.map((from, k) => ({ from, to: firsts[k + 1] ?? lines.length, unclear }));
}
