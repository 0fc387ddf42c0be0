import { readGlyphText } from './glyph-text.ts';
import type { PdfGlyph } from './pdf-glyph.ts';

interface Mark {
  readonly tag: unknown;
  readonly actualText: unknown;
  /** Of an artifact: `Pagination`, `Layout`, … */
  readonly type: unknown;
}

/** Keeps track of the marked content that glyphs stand in (ISO 32000-1, 14.6). */
export interface MarkedContent {
  begin(mark: Mark): void;
  end(): void;
  /** The glyph with what its marks say of it. */
  apply(glyph: PdfGlyph): PdfGlyph;
  /** The glyphs, those that stand for one text together made one that has it; what has no text is left out. */
  resolve(glyphs: readonly PdfGlyph[]): readonly PdfGlyph[];
}

const nameOf = (tag: unknown): unknown =>
  typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;

interface OpenMark {
  readonly isArtifact: boolean;
  /** What all glyphs in it stand for together. */
  readonly replacement: Replacement | null;
}

interface Replacement {
  readonly text: string;
  readonly glyphs: PdfGlyph[];
}

export function createMarkedContent(): MarkedContent {
  const open: OpenMark[] = [];
  const replacementOf = new Map<PdfGlyph, Replacement>();
  return {
    begin({ tag, actualText }) {
      const around = open.at(-1);
      const text = typeof actualText === 'string' ? readGlyphText(actualText).replace(/\s+/gu, ' ') : '';
      open.push({
        isArtifact: around?.isArtifact === true || nameOf(tag) === 'Artifact',
        // The outermost says it for all that is in it.
        replacement: around?.replacement ?? (text === '' ? null : { text, glyphs: [] }),
      });
    },
    end() {
      open.pop();
    },
    apply(glyph) {
      const mark = open.at(-1);
      if (mark === undefined) return glyph;
      const marked = mark.isArtifact ? { ...glyph, isArtifact: true } : glyph;
      if (mark.replacement !== null) {
        mark.replacement.glyphs.push(marked);
        replacementOf.set(marked, mark.replacement);
      }
      return marked;
    },
    resolve: glyphs =>
      glyphs.flatMap(glyph => {
        const replacement = replacementOf.get(glyph);
        if (replacement === undefined) return glyph.text === '' ? [] : [glyph];
        return replacement.glyphs[0] === glyph ? joinGlyphs(replacement) : [];
      }),
  };
}

/** One glyph for each line that the replaced ones stand on; the first of them has the text. */
function joinGlyphs({ text, glyphs }: Replacement): readonly PdfGlyph[] {
  const first = glyphs.find(glyph => glyph.advance > 0) ?? glyphs[0];
  if (first === undefined) return [];
  let start = 0;
  let end = first.advance;
  for (const glyph of glyphs) {
    const along = (glyph.x - first.x) * first.dx + (glyph.y - first.y) * first.dy;
    const across = (glyph.y - first.y) * first.dx - (glyph.x - first.x) * first.dy;
    if (Math.abs(across) > first.size) continue;
    start = Math.min(start, along);
    end = Math.max(end, along + glyph.advance);
  }
  const isSpace = text.trim() === '';
  return [
    {
      ...first,
      text: isSpace ? ' ' : text.trim(),
      isSpace,
      x: first.x + start * first.dx,
      y: first.y + start * first.dy,
      advance: end - start,
    },
  ];
}
