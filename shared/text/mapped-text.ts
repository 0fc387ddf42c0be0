import type { SourceRun } from '#shared/domain/article/source-map.ts';

/** A text put together from pieces of a source, with where each piece stands there. */
export interface MappedText {
  readonly text: string;
  readonly runs: readonly SourceRun[];
}

export interface MappedTextBuilder {
  /**
   * Adds text that stands at `source` in the source, or (null) that comes from nowhere. Each code unit of it stands for
   * `step` of the source, normally one.
   */
  add(text: string, source: number | null, step?: number): void;
  /** Adds `from` to `to` of a text that was put together before, with its places. `from` must not lie before an earlier one's. */
  append(piece: MappedText, cursor: RunCursor, range: { readonly from: number; readonly to: number }): void;
  /** Adds a text that stands for `from` to `to` of such a text, with the place of that. */
  replace(
    piece: MappedText,
    cursor: RunCursor,
    range: { readonly from: number; readonly to: number; readonly by: string },
  ): void;
  build(): MappedText;
}

/** Where the reading of a text's runs stands, so that pieces taken from it one after the other cost no search. */
export interface RunCursor {
  next: number;
}

/** A run that pieces still may be added to. */
type GrowingRun = SourceRun & { length: number };

/** Builds a text and its map side by side; pieces that follow one another in the source too become one run. */
export function createMappedTextBuilder(): MappedTextBuilder {
  const parts: string[] = [];
  const runs: GrowingRun[] = [];
  let textLength = 0;

  function map(text: number, length: number, source: number, step: number): void {
    const last = runs.at(-1);
    const isContinued =
      last !== undefined &&
      (last.step ?? 1) === step &&
      last.text + last.length === text &&
      last.source + last.length * step === source;
    if (isContinued) last.length += length;
    else runs.push(step === 1 ? { text, source, length } : { text, source, length, step });
  }

  return {
    add(text, source, step = 1) {
      if (text === '') return;
      if (source !== null) map(textLength, text.length, source, step);
      parts.push(text);
      textLength += text.length;
    },
    append({ text, runs: inner }, cursor, { from, to }) {
      for (; cursor.next < inner.length; cursor.next++) {
        const run = inner[cursor.next];
        if (run === undefined || run.text >= to) break;
        const start = Math.max(from, run.text);
        const end = Math.min(to, run.text + run.length);
        const step = run.step ?? 1;
        if (start < end)
          map(textLength + start - from, end - start, run.source + (start - run.text) * step, step);
        if (run.text + run.length > to) break;
      }
      parts.push(text.slice(from, to));
      textLength += to - from;
    },
    replace({ runs: inner }, cursor, { from, to, by }) {
      const start = sourceAt(inner, cursor, from);
      const end = sourceAt(inner, cursor, to - 1);
      if (start !== null && end !== null) {
        const width = end.at + end.step - start.at;
        map(textLength, by.length, start.at, Math.max(1, Math.floor(width / by.length)));
      }
      parts.push(by);
      textLength += by.length;
    },
    build: () => ({ text: parts.join(''), runs }),
  };
}

/** Where a code unit stands in the source, and how many units it takes there; null where it came from nowhere. */
function sourceAt(
  runs: readonly SourceRun[],
  cursor: RunCursor,
  text: number,
): { readonly at: number; readonly step: number } | null {
  for (; cursor.next < runs.length; cursor.next++) {
    const run = runs[cursor.next];
    if (run === undefined || run.text > text) return null;
    const step = run.step ?? 1;
    if (text < run.text + run.length) return { at: run.source + (text - run.text) * step, step };
  }
  return null;
}
