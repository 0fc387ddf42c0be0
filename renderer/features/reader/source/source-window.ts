import type { Span } from '#shared/domain/article/span.ts';
import { placesOfSpan, type MediumPlace } from '#shared/domain/source/medium-place.ts';

/** How much of a source is shown around what is looked for, in UTF-16 code units: a source can be of many millions. */
const context = 4_000;
/** How much of an article is shown at first where it is longer. */
const mostOfArticle = 40_000;
/** How much more each press shows. */
const step = 20_000;

/** Moves a place in a text so that it parts no letter of two code units. */
function wholeLetter(text: string, at: number): number {
  const bounded = Math.min(Math.max(0, at), text.length);
  const code = text.charCodeAt(bounded);
  return bounded > 0 && code >= 0xdc00 && code <= 0xdfff ? bounded - 1 : bounded;
}

/** What is shown first: the passage, its article (of a long one what lies near) and some of what stands around it. */
export function windowAround(text: string, article: Span, passage: Span): Span {
  const start = Math.max(Math.min(article.start, passage.start), passage.start - mostOfArticle / 2);
  const end = Math.min(Math.max(article.end, passage.end), passage.end + mostOfArticle / 2);
  return { start: wholeLetter(text, start - context), end: wholeLetter(text, end + context) };
}

export const widenBefore = (text: string, { start, end }: Span): Span => ({
  start: wholeLetter(text, start - step),
  end,
});

export const widenAfter = (text: string, { start, end }: Span): Span => ({
  start,
  end: wholeLetter(text, end + step),
});

/** Where something begins in a medium: a page, or a part by its name. */
export type PlaceName =
  { readonly kind: 'page'; readonly page: number } | { readonly kind: 'part'; readonly part: string };

const nameOf = (place: MediumPlace): PlaceName =>
  place.kind === 'page' ? { kind: 'page', page: place.page } : { kind: 'part', part: place.part };

const isSamePlaceName = (a: PlaceName, b: PlaceName): boolean =>
  a.kind === 'page' ? b.kind === 'page' && a.page === b.page : b.kind === 'part' && a.part === b.part;

/** The pages or parts that a span touches, each once, in their order. */
export function placeNames(places: readonly MediumPlace[], span: Span): readonly PlaceName[] {
  const names: PlaceName[] = [];
  for (const place of placesOfSpan(places, span)) {
    const name = nameOf(place);
    const last = names.at(-1);
    if (last === undefined || !isSamePlaceName(last, name)) names.push(name);
  }
  return names;
}

/** A stretch of the window that is shown in one way. */
export interface SourcePiece {
  readonly span: Span;
  readonly isArticle: boolean;
  readonly isPassage: boolean;
  /** The page or part that begins here. */
  readonly begins: PlaceName | null;
}

/** Pieces that are set together: those of a stretch that runs from right to left, or those between two such stretches. */
export interface SourceLine {
  readonly isRtl: boolean;
  readonly pieces: readonly SourcePiece[];
}

/** Cuts a window as `cutWindow` does, and where the stretches in it begin and end; they are in order and don't overlap. */
export function layWindow(
  shown: Span,
  marked: { readonly article: Span; readonly passage: Span },
  { places, rtl }: { readonly places: readonly MediumPlace[]; readonly rtl: readonly Span[] },
): readonly SourceLine[] {
  const lines: { isRtl: boolean; pieces: SourcePiece[] }[] = [];
  let next = 0;
  let last: Span | null | undefined;
  for (const whole of cutWindow(shown, marked, places)) {
    let start = whole.span.start;
    while (start < whole.span.end) {
      while ((rtl[next]?.end ?? shown.end) <= start) next++;
      const stretch = rtl[next];
      const isRtl = stretch !== undefined && stretch.start <= start;
      const end = Math.min(whole.span.end, (isRtl ? stretch.end : stretch?.start) ?? shown.end);
      const piece = {
        ...whole,
        span: { start, end },
        begins: start === whole.span.start ? whole.begins : null,
      };
      const held = isRtl ? stretch : null;
      if (last === held) lines.at(-1)?.pieces.push(piece);
      else lines.push({ isRtl, pieces: [piece] });
      last = held;
      start = end;
    }
  }
  return lines;
}

/** Cuts a window where the article, the passage, a page or a part begin or end. Pieces follow one another and cover all of it. */
export function cutWindow(
  shown: Span,
  marked: { readonly article: Span; readonly passage: Span },
  places: readonly MediumPlace[],
): readonly SourcePiece[] {
  const begins = new Map<number, PlaceName>();
  let before: PlaceName | null = null;
  for (const place of placesOfSpan(places, shown)) {
    const name = nameOf(place);
    if (before === null || !isSamePlaceName(before, name))
      begins.set(Math.max(shown.start, place.span.start), name);
    before = name;
  }
  const { article, passage } = marked;
  const edges = [article.start, article.end, passage.start, passage.end, ...begins.keys()];
  const inside = edges.filter(at => at > shown.start && at < shown.end);
  const cuts = [...new Set([shown.start, ...inside, shown.end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    span: { start, end: cuts[index + 1] ?? shown.end },
    isArticle: start >= article.start && start < article.end,
    isPassage: start >= passage.start && start < passage.end,
    begins: begins.get(start) ?? null,
  }));
}
