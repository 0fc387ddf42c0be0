/** A vertical range in pixels. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
}

/** Where the sentences of a pane stand in its content; a folded sentence has the place of the row that stands for it. */
export interface PaneGeometry {
  readonly rows: readonly Range[];
  readonly contentHeight: number;
  readonly viewHeight: number;
}

/** The range from the first to the last of some sentences, in the content of their pane; null if none has a place. */
export function rangeOf({ rows }: PaneGeometry, sentences: readonly number[]): Range | null {
  let top = Infinity;
  let bottom = -Infinity;
  for (const sentence of sentences) {
    const row = rows[sentence];
    if (!row) continue;
    top = Math.min(top, row.top);
    bottom = Math.max(bottom, row.bottom);
  }
  return top <= bottom ? { top, bottom } : null;
}

/** True if ascending sentences follow each other without a gap. */
export const areTogether = (sentences: readonly number[]): boolean =>
  (sentences.at(-1) ?? 0) - (sentences[0] ?? 0) === sentences.length - 1;

/** Ascending sentences in runs without a gap: a passage that is told in two places has two of them. */
export function runsOf(sentences: readonly number[]): readonly (readonly number[])[] {
  if (areTogether(sentences)) return [sentences];
  const starts = sentences.flatMap((sentence, i) => (sentences[i - 1] === sentence - 1 ? [] : [i]));
  return starts.map((start, i) => sentences.slice(start, starts[i + 1]));
}

/** The run that holds a sentence; the sentence alone where none does. */
export const runWith = (sentences: readonly number[], sentence: number): readonly number[] =>
  runsOf(sentences).find(run => run.includes(sentence)) ?? [sentence];
