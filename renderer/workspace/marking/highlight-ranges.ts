import type { Span } from '#shared/domain/article/span.ts';
import { piecePlaces } from './piece-places.ts';

/** A text of the document that begins at this offset of a stored text. */
interface ShownPiece {
  readonly node: Node;
  readonly span: Span;
}

const pieceAt = (node: Node | null, start: number): readonly ShownPiece[] =>
  node instanceof Text ? [{ node, span: { start, end: start + node.length } }] : [];

/** The pieces of a stored text as an element shows it: each in an element of its own with its offset as `data-start`. */
export const shownPieces = (container: ParentNode): readonly ShownPiece[] =>
  [...container.querySelectorAll<HTMLElement>('[data-start]')].flatMap(element =>
    pieceAt(element.firstChild, Number(element.dataset['start'])),
  );

/** A stored text that an element shows whole. */
export const wholePiece = (element: Element | null): readonly ShownPiece[] =>
  pieceAt(element?.firstChild ?? null, 0);

/** The ranges of the document in which spans of the stored text are shown. */
export function rangesOf(pieces: readonly ShownPiece[], spans: readonly Span[]): readonly Range[] {
  const places = piecePlaces(
    pieces.map(({ span }) => span),
    spans,
  );
  return places.flatMap(({ from, to }) => {
    const [begin, finish] = [pieces[from.piece], pieces[to.piece]];
    if (!begin || !finish) return [];
    const range = new Range();
    range.setStart(begin.node, from.offset);
    range.setEnd(finish.node, to.offset);
    return [range];
  });
}

/** Marks these ranges under a name that a style sheet gives its colours by `::highlight(name)`, without touching the document. Where several lie over one another, that of the highest priority is seen. */
export function highlight(name: string, ranges: readonly Range[], priority = 0): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const marked = new Highlight(...ranges);
  marked.priority = priority;
  CSS.highlights.set(name, marked);
}
