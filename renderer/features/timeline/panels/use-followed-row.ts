import { useState } from 'react';
import { factsOfModelMark, type MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { countDates, followMarks } from './follow-marks.ts';

interface Followed {
  readonly model: TimelineModel;
  readonly row: number | null;
  /** Null for a mark that the model leaves out. */
  readonly facts: MarkFacts | null;
}

const factsOfRow = (model: TimelineModel, row: number): MarkFacts | null =>
  factsOfModelMark(model, model.rows.indexOf(row));

function follow({ model: before, row, facts }: Followed, model: TimelineModel): Followed {
  if (row === null || facts === null) return { model, row: null, facts: null };
  const [found] = followMarks([facts], countDates(before, new Set([facts.articleId])), model);
  return found ? { model, row: found.facts.row, facts: found.facts } : { model, row: null, facts: null };
}

/**
 * The row that a mark of the timeline's data has now: dates that were set right since may have moved it. Null once it is
 * gone, or cannot be found again.
 */
export function useFollowedRow(mark: number, model: TimelineModel): number | null {
  const [followed, setFollowed] = useState<Followed>(() => ({
    model,
    row: mark,
    facts: factsOfRow(model, mark),
  }));
  if (followed.model === model) return followed.row;
  const next = follow(followed, model);
  setFollowed(next);
  return next.row;
}
