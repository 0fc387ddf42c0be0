/** How words are set; alignment and baseline say where the point they are drawn at lies. */
export type WordStyle = Pick<
  CanvasRenderingContext2D,
  'font' | 'fillStyle' | 'textAlign' | 'textBaseline' | 'direction'
>;

/** Where a picture lies on a page, and where in it the point is that the words were drawn at; in pixels of the device. */
interface WordPicture {
  readonly page: OffscreenCanvas;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly above: number;
}

interface Wanted {
  readonly known: Map<string, WordPicture | number>;
  readonly style: WordStyle;
  readonly text: string;
}

/** Words that were drawn before, as pictures: setting Arabic anew takes three times as long as moving a picture of it. */
export interface WordPictures {
  /** Paints what the last frame wanted. Once a frame: a page that is written to between being drawn from is copied each time. */
  begin(ratio: number): void;
  /** Draws the words from their picture, on whole pixels of the device; false while there is none. */
  draw(style: WordStyle, styleKey: string, text: string, x: number, y: number): boolean;
  /** Needed when a font arrives. */
  forget(): void;
}

const pageWidth = 1024;
const pageHeight = 256;
/** A megabyte each. When all are full, everything is painted anew. */
const mostPages = 24;
/** Words seen so often are likely to be seen again, and painting them takes as long as setting them; figures that change with every frame are not. */
const timesSeen = 3;
/**
 * Of more words than this that have no picture yet it is forgotten how often they were seen, or a long zoom would keep them
 * all.
 */
const mostSeen = 6000;

/** Creates an empty collection for pictures that are put on this context, whose transform may only scale. */
export function createWordPictures(context: CanvasRenderingContext2D): WordPictures {
  const styles = new Map<string, Map<string, WordPicture | number>>();
  let seenCount = 0;
  let wanted: Wanted[] = [];
  let pages: { readonly canvas: OffscreenCanvas; readonly own: OffscreenCanvasRenderingContext2D }[] = [];
  let ratio = 1;
  let free = { x: 0, y: 0, rowHeight: 0 };

  const forget = (): void => {
    styles.clear();
    seenCount = 0;
    wanted = [];
    pages = [];
  };

  const forgetSeen = (): void => {
    for (const known of styles.values())
      for (const [text, picture] of known) if (typeof picture === 'number') known.delete(text);
    seenCount = 0;
    wanted = [];
  };

  const newPage = (): boolean => {
    const canvas = new OffscreenCanvas(pageWidth, pageHeight);
    const own = canvas.getContext('2d');
    if (own === null || pages.length >= mostPages) return false;
    pages.push({ canvas, own });
    free = { x: 0, y: 0, rowHeight: 0 };
    return true;
  };

  /** False when there is no room left. */
  const reserve = (width: number, height: number): boolean => {
    if (free.x + width > pageWidth) free = { x: 0, y: free.y + free.rowHeight, rowHeight: 0 };
    if (free.y + height > pageHeight && !newPage()) return false;
    free.rowHeight = Math.max(free.rowHeight, height);
    return true;
  };

  const paint = ({ known, style, text }: Wanted): boolean => {
    const ruler = pages.at(-1)?.own;
    if (!ruler) return false;
    Object.assign(ruler, style);
    const ink = ruler.measureText(text);
    const left = Math.ceil(ink.actualBoundingBoxLeft * ratio) + 1;
    const above = Math.ceil(ink.actualBoundingBoxAscent * ratio) + 1;
    const width = left + Math.ceil(ink.actualBoundingBoxRight * ratio) + 1;
    const height = above + Math.ceil(ink.actualBoundingBoxDescent * ratio) + 1;
    if (width > pageWidth || height > pageHeight || width <= 2 || height <= 2) return true;
    if (!reserve(width, height)) return false;
    const page = pages.at(-1);
    if (!page) return false;
    const { x, y } = free;
    free.x += width;
    Object.assign(page.own, style);
    page.own.setTransform(ratio, 0, 0, ratio, x + left, y + above);
    page.own.fillText(text, 0, 0);
    known.set(text, { page: page.canvas, x, y, width, height, left, above });
    return true;
  };

  const knownOf = (styleKey: string): Map<string, WordPicture | number> => {
    let known = styles.get(styleKey);
    if (!known) {
      known = new Map();
      styles.set(styleKey, known);
    }
    return known;
  };

  return {
    begin(nextRatio) {
      if (nextRatio !== ratio) forget();
      if (seenCount > mostSeen) forgetSeen();
      ratio = nextRatio;
      const before = wanted;
      wanted = [];
      if (before.length === 0) return;
      if (pages.length === 0) newPage();
      if (!before.every(paint)) forget();
    },
    draw(style, styleKey, text, x, y) {
      const known = knownOf(styleKey);
      const picture = known.get(text) ?? 0;
      if (typeof picture === 'number') {
        if (picture === 0) seenCount++;
        known.set(text, picture + 1);
        if (picture + 1 === timesSeen) {
          const { font, fillStyle, textAlign, textBaseline, direction } = style;
          wanted.push({ known, text, style: { font, fillStyle, textAlign, textBaseline, direction } });
        }
        return false;
      }
      const { page, width, height, left, above } = picture;
      const atX = (Math.round(x * ratio) - left) / ratio;
      const atY = (Math.round(y * ratio) - above) / ratio;
      context.drawImage(page, picture.x, picture.y, width, height, atX, atY, width / ratio, height / ratio);
      return true;
    },
    forget,
  };
}
