import type { PdfPage } from './load-pdfjs.ts';
import { matrixOf } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { levelGlyphs } from './level-glyphs.ts';
import { createMarkedContent } from './marked-content.ts';
import type { MarkedContent } from './marked-content.ts';
import type { PageContent, PdfGlyph } from './pdf-glyph.ts';
import { createTextPainter } from './text-painter.ts';
import type { TextPainter } from './text-painter.ts';

/** The operators of pdf.js by name, as `OPS` numbers them. */
export type OperatorNumbers = Readonly<Record<string, number>>;

interface Painting {
  readonly text: TextPainter;
  readonly marked: MarkedContent;
  readonly glyphs: PdfGlyph[];
  imageArea: number;
  /** The next path clips. */
  isClipping: boolean;
}

type Operation = (painting: Painting, args: readonly unknown[]) => void;

const number = (args: readonly unknown[], at: number): number => {
  const value = Number(args[at]);
  return Number.isFinite(value) ? value : 0;
};

/** An image is painted into the unit square. */
function addImage(painting: Painting): void {
  const [a, b, c, d] = painting.text.placement();
  painting.imageArea += Math.abs(a * d - b * c);
}

function beginClip(painting: Painting): void {
  painting.isClipping = true;
}

/** A path comes with the operator that paints it, which may be none, its points, and its bounds. */
function addPath(painting: Painting, args: readonly unknown[]): void {
  if (painting.isClipping) painting.text.clip(args[2]);
  painting.isClipping = false;
}

function setGraphicsState({ text }: Painting, args: readonly unknown[]): void {
  const entries: readonly unknown[] = Array.isArray(args[0]) ? args[0] : [];
  for (const entry of entries) {
    if (!Array.isArray(entry) || entry[0] !== 'Font' || !Array.isArray(entry[1])) continue;
    text.setFont(String(entry[1][0]), Number(entry[1][1]));
  }
}

/** What each operator that has to do with text does (ISO 32000-1, 9 and 14.6; 8.10 for the contents of forms). */
const operations: Readonly<Record<string, Operation>> = {
  save: ({ text }) => text.save(),
  restore: ({ text }) => text.restore(),
  transform: ({ text }, args) => text.transform(args),
  paintFormXObjectBegin: ({ text }, [matrix]) => {
    text.save();
    if (matrixOf(matrix) !== null) text.transform(matrix);
  },
  paintFormXObjectEnd: ({ text }) => text.restore(),
  beginText: ({ text }) => text.begin(),
  setFont: ({ text }, [name, size]) => text.setFont(String(name), Number(size)),
  setGState: setGraphicsState,
  setCharSpacing: ({ text }, args) => text.set({ charSpacing: number(args, 0) }),
  setWordSpacing: ({ text }, args) => text.set({ wordSpacing: number(args, 0) }),
  setHScale: ({ text }, args) => text.set({ horizontalScale: number(args, 0) / 100 }),
  setLeading: ({ text }, args) => text.set({ leading: number(args, 0) }),
  setTextRise: ({ text }, args) => text.set({ rise: number(args, 0) }),
  setTextMatrix: ({ text }, args) => text.setMatrix(args[0]),
  moveText: ({ text }, args) => text.move(number(args, 0), number(args, 1)),
  setLeadingMoveText: ({ text }, args) => {
    text.set({ leading: -number(args, 1) });
    text.move(number(args, 0), number(args, 1));
  },
  nextLine: ({ text }) => text.nextLine(),
  showText: ({ text, marked, glyphs }, [shown]) => {
    if (!Array.isArray(shown)) return;
    text.show(shown, glyph => glyphs.push(marked.apply(glyph)));
  },
  beginMarkedContent: ({ marked }, [tag]) => marked.begin({ tag, actualText: null, type: null }),
  beginMarkedContentProps: ({ marked }, [tag, , actualText, type]) => marked.begin({ tag, actualText, type }),
  endMarkedContent: ({ marked }) => marked.end(),
  clip: beginClip,
  eoClip: beginClip,
  constructPath: addPath,
  paintSolidColorImageMask: addImage,
  paintImageMaskXObject: addImage,
  paintImageXObject: addImage,
  paintInlineImageXObject: addImage,
};

const drawings = ['constructPath', 'shadingFill', 'paintSolidColorImageMask', 'paintImageXObject'];

/**
 * Everything that a page shows as text, glyph by glyph in the order of its content, turned the way a reader sees the page
 * (Rotate and CropBox, ISO 32000-1, 7.7.3.3). Annotations are not part of it. Rejects when pdf.js can't read the page.
 */
export async function readGlyphs(page: PdfPage, ops: OperatorNumbers): Promise<PageContent> {
  const list = await page.getOperatorList({ annotationMode: 0 });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const glyphs: PdfGlyph[] = [];
  const placement: Matrix = matrixOf(transform) ?? [1, 0, 0, -1, 0, height];
  const text = createTextPainter(placement, name => fontOf(page, name));
  const painting: Painting = { text, marked: createMarkedContent(), glyphs, imageArea: 0, isClipping: false };
  const byNumber = new Map(Object.entries(operations).map(([name, does]) => [ops[name] ?? -1, does]));
  for (const [i, operator] of list.fnArray.entries()) {
    const args: unknown = list.argsArray[i];
    byNumber.get(operator)?.(painting, Array.isArray(args) ? args : []);
  }
  const drawn = new Set(drawings.map(name => ops[name]));
  const imageShare = Math.min(1, painting.imageArea / Math.max(1, width * height));
  const isMarked = glyphs.length > 0 || list.fnArray.some(operator => drawn.has(operator));
  const near = glyphs.filter(({ x, y }) => isNear(x, width) && isNear(y, height));
  return { width, height, glyphs: levelGlyphs(painting.marked.resolve(near)), imageShare, isMarked };
}

/** What stands further from the page than the page is wide can't be seen, and comes of damage. */
const isNear = (at: number, extent: number): boolean => at > -extent && at < 2 * extent;

/** A font that pdf.js could not load is not there. */
function fontOf(page: PdfPage, name: string): unknown {
  return page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
}
