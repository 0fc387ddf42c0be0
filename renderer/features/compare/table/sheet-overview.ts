import type { SheetLine, SheetPart, SheetPiece, SheetWriting } from '#shared/compare/table/table-sheet.ts';

/** What ends the line it stands in. Other elements only set words beside each other. */
const endsLine = new Set(['P', 'LI', 'H3', 'H4', 'DT', 'DD', 'TR']);

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isShown = (element: Element): boolean => !element.closest('svg, [hidden], .visually-hidden');

const squeezed = (words: string | null): string => (words ?? '').replaceAll(/\s+/gu, ' ').trim();

function writingOf(element: Element): SheetWriting | null {
  const direction = element.getAttribute('dir');
  if (direction !== 'rtl' && direction !== 'ltr') return null;
  return { direction, language: element.getAttribute('lang') ?? '' };
}

/** The lines of a part as they are read: words of one article stay together, each list is deeper than what it stands in. */
function linesOf(part: Element): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  let pieces: readonly SheetPiece[] = [];
  const add = (text: string, writing: SheetWriting | null): void => {
    if (text !== '') pieces = [...pieces, { text, writing }];
  };
  const end = (depth: number, isHeading = false): void => {
    if (pieces.length > 0) lines.push({ depth, isHeading, pieces });
    pieces = [];
  };
  const walk = (node: Node, depth: number): void => {
    if (!isElement(node)) {
      add(squeezed(node.textContent), null);
      return;
    }
    if (!isShown(node) || node.tagName === 'H3') return;
    const writing = writingOf(node);
    if (writing || node.tagName === 'BDI') {
      add(squeezed(node.textContent), writing);
      return;
    }
    if (['LI', 'UL', 'OL'].includes(node.tagName)) end(depth);
    const inner = depth + (node.matches('ul ul, ol ul, ul ol, ol ol') ? 1 : 0);
    for (const child of node.childNodes) walk(child, inner);
    if (endsLine.has(node.tagName)) end(inner, node.tagName === 'H4');
  };
  walk(part, 0);
  end(0);
  return lines;
}

/** An overview, as it is drawn on paper, as words for a file. */
export const sheetOverview = (drawn: Element): readonly SheetPart[] =>
  [...drawn.querySelectorAll('section')].map(part => ({
    heading: squeezed(part.querySelector('h3')?.firstChild?.textContent ?? null),
    lines: linesOf(part),
  }));
