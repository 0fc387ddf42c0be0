import type { Span } from '#shared/domain/article/span.ts';

/** A layer of marks over the text; marks of different layers may overlap. */
export type MarkLayer = 'date' | 'statement' | 'entity' | 'number' | 'focus';

export interface Mark {
  readonly layer: MarkLayer;
  readonly span: Span;
  /** Tells marks apart; of a finding its key. */
  readonly key: string;
}

/** A piece of text with the same marks from end to end. */
export interface TextSegment {
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** Keys of the marks that begin with this piece, or that went on here from the paragraph before. */
  readonly begins: readonly string[];
}

/** Paragraphs of the stored text, without their line feeds; empty ones are left out. */
export function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

/** Cuts a paragraph wherever a mark begins or ends, so that overlapping marks need no nested elements. */
export function segmentsOf(paragraph: Span, marks: readonly Mark[]): readonly TextSegment[] {
  const inside = marks.filter(({ span }) => span.start < paragraph.end && span.end > paragraph.start);
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { span } of inside) {
    cuts.add(Math.max(paragraph.start, span.start));
    cuts.add(Math.min(paragraph.end, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? paragraph.end;
    const here = inside.filter(({ span }) => span.start < end && span.end > start);
    const begins = here.filter(({ span }) => Math.max(span.start, paragraph.start) === start);
    return { span: { start, end }, marks: here, begins: begins.map(({ key }) => key) };
  });
}

/** The mark that a piece of text stands for when it is pressed: the shortest, which lies inside the others. */
export const innermost = (marks: readonly Mark[]): Mark | null =>
  marks
    .filter(({ layer }) => layer !== 'focus')
    .reduce<Mark | null>(
      (best, mark) => (best === null || lengthOf(mark) < lengthOf(best) ? mark : best),
      null,
    );

const lengthOf = ({ span }: Mark): number => span.end - span.start;
