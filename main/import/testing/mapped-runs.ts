import type { ReadDocument } from '#main/import/extract/format-adapter.ts';

/** The letters of each run of what was read that are not those of its source; runs of escapes say nothing of letters. */
export const mismatches = ({ text: source, documents }: ReadDocument): readonly string[] =>
  documents.flatMap(({ text, runs }) =>
    (runs ?? [])
      .filter(({ step }) => step === undefined)
      .map(run => [
        text.slice(run.text, run.text + run.length),
        source.slice(run.source, run.source + run.length),
      ])
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => `${a} ≠ ${b}`),
  );
