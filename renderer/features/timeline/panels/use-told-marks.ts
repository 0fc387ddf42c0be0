import { useMemo } from 'react';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import type { PanelParts } from './panel-parts.ts';
import { useAnswer } from './use-answer.ts';

const nothing: ReadonlyMap<number, ReportedMark> = new Map();

/** These marks as the data tell them, by their rows; empty until they are known. `rows` must stay the same array. */
export function useToldMarks(parts: PanelParts, rows: readonly number[]): ReadonlyMap<number, ReportedMark> {
  const { client, version } = parts;
  // They are rows of the data that they came of, also once there are others.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the version is the one that they came with
  const question = useMemo(() => ({ kind: 'marks', marks: rows, version }) as const, [rows]);
  const told = useAnswer({ client, version: question.version }, question);
  const marks = told.isKnown ? told.value : null;
  return useMemo(() => (marks ? new Map(marks.map(mark => [mark.row, mark])) : nothing), [marks]);
}
