import { useMemo } from 'react';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import type { PanelParts } from './panel-parts.ts';
import { useAnswer } from './use-answer.ts';

const nothing: ReadonlyMap<number, ReportedMark> = new Map();

/** These marks as the data tell them, by their rows; empty until they are known. `rows` must stay the same array. */
export function useToldMarks(parts: PanelParts, rows: readonly number[]): ReadonlyMap<number, ReportedMark> {
  const told = useAnswer(
    parts,
    useMemo(() => ({ kind: 'marks', marks: rows }) as const, [rows]),
  );
  const marks = told.isKnown ? told.value : null;
  return useMemo(() => (marks ? new Map(marks.map(mark => [mark.row, mark])) : nothing), [marks]);
}
