import type { Span } from './span.ts';

/**
 * One run of stored text that was copied unchanged from the source: `length` code units that start at
 * `text` in the stored text and at `source` in the decoded source. Runs are sorted and do not overlap;
 * characters between runs (joining line breaks) have no place in the source.
 */
export interface SourceRun {
  readonly text: number;
  readonly source: number;
  readonly length: number;
  /** Code units of the source that each code unit of the text stands for; 1 unless said, 6 for `\u0627`. */
  readonly step?: number;
}

/**
 * The place in the decoded source of a span of the stored text: from the first mapped code unit to the last.
 * Null when nothing of it came from the source.
 */
export function sourceOfSpan(runs: readonly SourceRun[], span: Span): Span | null {
  let start: number | null = null;
  let end: number | null = null;
  for (const run of runs) {
    const from = Math.max(span.start, run.text);
    const to = Math.min(span.end, run.text + run.length);
    if (from >= to) continue;
    const step = run.step ?? 1;
    start ??= run.source + (from - run.text) * step;
    end = run.source + (to - run.text) * step;
  }
  return start === null || end === null ? null : { start, end };
}
