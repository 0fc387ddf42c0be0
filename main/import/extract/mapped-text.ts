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
  build(): MappedText;
}

/** Builds a text and its map side by side; pieces that follow one another in the source too become one run. */
export function createMappedTextBuilder(): MappedTextBuilder {
  const parts: string[] = [];
  const runs: SourceRun[] = [];
  let textLength = 0;

  function map(length: number, source: number, step: number): void {
    const last = runs.at(-1);
    const isContinued =
      last !== undefined &&
      (last.step ?? 1) === step &&
      last.text + last.length === textLength &&
      last.source + last.length * step === source;
    if (isContinued) runs[runs.length - 1] = { ...last, length: last.length + length };
    else runs.push({ text: textLength, source, length, ...(step === 1 ? {} : { step }) });
  }

  return {
    add(text, source, step = 1) {
      if (text === '') return;
      if (source !== null) map(text.length, source, step);
      parts.push(text);
      textLength += text.length;
    },
    build: () => ({ text: parts.join(''), runs }),
  };
}
