import { countsOfSketch, readPrints, type Sketch } from './sketch.ts';

/** The fingerprints of many articles side by side; an article is known by its place, 0, 1, … */
export interface PrintsTable {
  readonly articleCount: number;
  readonly hashes: Uint32Array;
  readonly positions: Uint32Array;
  /** Where the fingerprints of each article begin, and at last where those of the last one end. */
  readonly starts: Uint32Array;
}

/** Lays the fingerprints of articles side by side. */
export function createPrintsTable(sketches: readonly Sketch[]): PrintsTable {
  const starts = new Uint32Array(sketches.length + 1);
  for (const [article, sketch] of sketches.entries())
    starts[article + 1] = (starts[article] ?? 0) + countsOfSketch(sketch).prints;
  const total = starts[sketches.length] ?? 0;
  const prints = { hashes: new Uint32Array(total), positions: new Uint32Array(total) };
  for (const [article, sketch] of sketches.entries()) readPrints(sketch, prints, starts[article] ?? 0);
  return { articleCount: sketches.length, ...prints, starts };
}
