import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { factsOfModelMark, type MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** The mark that the keyboard is on, as it is called in any model, and where it stood when it was chosen. */
export interface ChosenMark extends Pick<MarkFacts, 'articleId' | 'expression'> {
  readonly place: number;
  readonly range: CivilRange;
}

/** What stands before the eyes: rows of the model in the order of the table, of some stretch of time. */
export interface OrderedMarks {
  readonly model: TimelineModel;
  readonly ordered: Uint32Array;
  readonly range: CivilRange;
}

/** Chooses the mark at a place; null where none stands there. */
export function chooseMark({ model, ordered, range }: OrderedMarks, place: number): ChosenMark | null {
  const facts = factsOfModelMark(model, ordered[place] ?? -1);
  return facts && { articleId: facts.articleId, expression: facts.expression, place, range };
}

function isSameRange(a: CivilRange, b: CivilRange): boolean {
  return a.startMs === b.startMs && a.endMs === b.endMs;
}

/**
 * Where the chosen mark stands now, however the marks were sorted or read anew meanwhile. Where it has gone, the place that it
 * had, as far as there is one; the first in another stretch of time, and where nothing was chosen yet.
 */
export function placeOfChosen({ model, ordered, range }: OrderedMarks, chosen: ChosenMark | null): number {
  if (chosen === null) return 0;
  const { articles, expressions } = model.columns;
  const { articleId, expression, place } = chosen;
  const isIt = (event: number | undefined): boolean =>
    event !== undefined &&
    expressions[event] === expression &&
    model.articleIds[articles[event] as number] === articleId;
  if (isIt(ordered[place])) return place;
  const found = ordered.findIndex(isIt);
  if (found >= 0) return found;
  return isSameRange(range, chosen.range) ? Math.max(0, Math.min(place, ordered.length - 1)) : 0;
}
