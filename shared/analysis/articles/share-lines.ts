import type { ClassifiedLine } from './classified-line.ts';
import type { ArticleStart } from './find-starts.ts';

type Kinds = ReadonlySet<string>;

function fieldKinds(line: ClassifiedLine | undefined): readonly string[] {
  if (line?.role === 'credit') return ['outlet'];
  return line?.role === 'fields' ? line.fields.map(field => field.kind) : [];
}

const isBorder = (line: ClassifiedLine | undefined): boolean =>
  line?.role === 'boilerplate' &&
  (line.rule.id === 'navigation.rule' || line.rule.kind === 'related-separator');

/** The kinds of fields in `[from, to)`. */
function kindsIn(lines: readonly ClassifiedLine[], from: number, to: number): Kinds {
  return new Set(lines.slice(from, to).flatMap(fieldKinds));
}

/** The kinds of fields directly below a headline. */
function kindsBelow(lines: readonly ClassifiedLine[], title: number): Kinds {
  let end = title + 1;
  while (end < lines.length && lines[end]?.role !== 'content') end++;
  return kindsIn(lines, title + 1, end);
}

const isDate = (kind: string): boolean => kind === 'published' || kind === 'updated';

/** Where a source puts its dates, as far as its first and last articles show; null where they do not. */
function dateLayout(lines: readonly ClassifiedLine[], firstTitle: number): 'above' | 'tail' | null {
  if ([...kindsIn(lines, 0, firstTitle)].some(isDate)) return 'above';
  const lastContent = lines.findLastIndex(line => line.role === 'content');
  return [...kindsIn(lines, lastContent + 1, lines.length)].some(isDate) ? 'tail' : null;
}

/** Without a layout to go by, empty lines tell: a date belongs to the side it stands closer to, else to the headline. */
function datePointsDown(
  lines: readonly ClassifiedLine[],
  date: number,
  title: number,
  gapKinds: Kinds,
): boolean {
  const gapAbove = lines[date]?.line.blankBefore ?? 0;
  const gapBelow = lines[title]?.line.blankBefore ?? 0;
  return gapAbove === gapBelow ? !gapKinds.has('outlet') : gapAbove > gapBelow;
}

/**
 * Where the lines of the article begin whose headline is at `title`. A field between the text before and the headline
 * closes the article before, unless a rule or a «read also» stands above it, or it is one which that article states
 * already and this one does not state below its headline, or a date where dates stand above headlines.
 */
function firstLineOf(
  lines: readonly ClassifiedLine[],
  title: number,
  previousFrom: number,
  layout: 'above' | 'tail' | null,
): number {
  let gapFrom = title;
  while (gapFrom > previousFrom && lines[gapFrom - 1]?.role !== 'content') gapFrom--;
  for (let i = title - 1; i >= gapFrom; i--) if (isBorder(lines[i])) return i + 1;
  const known = new Set(kindsIn(lines, previousFrom, gapFrom));
  const below = kindsBelow(lines, title);
  const gapKinds = kindsIn(lines, gapFrom, title);
  for (let i = gapFrom; i < title; i++) {
    const kinds = fieldKinds(lines[i]).filter(kind => !below.has(kind));
    if (kinds.some(kind => known.has(kind))) return i;
    const isAbove = layout === 'above' || (layout === null && datePointsDown(lines, i, title, gapKinds));
    if (isAbove && kinds.some(isDate)) return i;
    for (const kind of kinds) known.add(kind);
  }
  return title;
}

/** Shares all lines of a source out among its articles: for each start the range of lines `[from, to)`. */
export function shareLines(
  lines: readonly ClassifiedLine[],
  starts: readonly ArticleStart[],
): readonly { readonly from: number; readonly to: number }[] {
  const firsts: number[] = [];
  const layout = dateLayout(lines, starts[0] ?? 0);
  for (const [k, start] of starts.entries()) {
    firsts.push(k === 0 || start === null ? 0 : firstLineOf(lines, start, firsts.at(-1) ?? 0, layout));
  }
  return firsts.map((from, k) => ({ from, to: firsts[k + 1] ?? lines.length }));
}
