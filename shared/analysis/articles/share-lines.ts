import type { ClassifiedLine } from './classify-lines.ts';
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

/**
 * Where the lines of the article begin whose headline is at `title`. A field between the text before and the headline
 * closes the article before, unless a rule or a «read also» stands above it, or that article states the same already
 * and this one does not state it below its headline.
 */
function firstLineOf(lines: readonly ClassifiedLine[], title: number, previousFrom: number): number {
  let gapFrom = title;
  while (gapFrom > previousFrom && lines[gapFrom - 1]?.role !== 'content') gapFrom--;
  for (let i = title - 1; i >= gapFrom; i--) if (isBorder(lines[i])) return i + 1;
  const known = new Set(kindsIn(lines, previousFrom, gapFrom));
  const below = kindsBelow(lines, title);
  for (let i = gapFrom; i < title; i++) {
    const kinds = fieldKinds(lines[i]);
    if (kinds.some(kind => known.has(kind) && !below.has(kind))) return i;
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
  for (const [k, start] of starts.entries()) {
    firsts.push(k === 0 || start === null ? 0 : firstLineOf(lines, start, firsts.at(-1) ?? 0));
  }
  return firsts.map((from, k) => ({ from, to: firsts[k + 1] ?? lines.length }));
}
