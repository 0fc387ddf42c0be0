import type { OfficeParagraph } from './office-paragraph.ts';
import type { CellPlace } from './table-cursor.ts';

/** Takes the pieces of paragraphs as they come; paragraphs may stand inside others, as those of text boxes do. */
export interface ParagraphStream {
  open(): void;
  /** Adds to the innermost open paragraph, or begins one; a line feed ends a line. */
  add(text: string, isBold?: boolean): void;
  /** Ends the innermost paragraph. What stands inside it follows it. */
  close(kind: ParagraphKind): void;
  /** Ends the innermost paragraph without ending its line: what comes next is one with it. */
  join(): void;
  /** Letters and signs taken so far. */
  length(): number;
  /** Ends what is open and gives all. */
  finish(kind: ParagraphKind): readonly OfficeParagraph[];
}

export interface ParagraphKind extends Pick<OfficeParagraph, 'role' | 'part' | 'level'> {
  /** Its empty lines are lines too: it stands among the paragraphs of the text and in no table. */
  readonly keepsEmptyLines?: boolean;
  readonly cell?: CellPlace | null;
}

interface OpenParagraph {
  pieces: string[];
  hasBold: boolean;
  hasPlain: boolean;
  readonly inside: Piece[];
}

/** Paragraphs as they nest: they are put in their order only once, so that deep nesting is no more work. */
type Piece = OfficeParagraph | readonly Piece[];

const begin = (): OpenParagraph => ({ pieces: [], hasBold: false, hasPlain: false, inside: [] });

/** Puts paragraphs together. Lines without letters are empty or, where they stand for nothing, left out. */
export function createParagraphStream(): ParagraphStream {
  const done: Piece[] = [];
  const stack: OpenParagraph[] = [];
  let joined: OpenParagraph | null = null;
  let length = 0;

  function innermost(): OpenParagraph {
    const last = stack.at(-1);
    if (last !== undefined) return last;
    const opened = joined ?? begin();
    joined = null;
    stack.push(opened);
    return opened;
  }

  function emit(paragraph: OpenParagraph, kind: ParagraphKind): void {
    const target = stack.at(-1)?.inside ?? done;
    const { role, part, level, keepsEmptyLines = false, cell = null } = kind;
    const isBold = paragraph.hasBold && !paragraph.hasPlain;
    for (const line of paragraph.pieces.join('').split('\n'))
      if (/\S/.test(line)) target.push({ role, part, level, text: line, isBold, ...(cell && { cell }) });
      else if (keepsEmptyLines && stack.length === 0)
        target.push({ role, part, level: null, text: '', isBold: false });
    if (paragraph.inside.length > 0) target.push(paragraph.inside);
  }

  function close(kind: ParagraphKind): void {
    const paragraph = stack.pop();
    if (paragraph !== undefined) emit(paragraph, kind);
  }

  return {
    open() {
      stack.push(stack.length === 0 && joined !== null ? joined : begin());
      if (stack.length === 1) joined = null;
    },
    add(text, isBold = false) {
      if (text === '') return;
      const paragraph = innermost();
      paragraph.pieces.push(text);
      length += text.length;
      if (!/\S/.test(text)) return;
      if (isBold) paragraph.hasBold = true;
      else paragraph.hasPlain = true;
    },
    close,
    join() {
      const paragraph = stack.pop();
      const outer = stack.at(-1);
      if (paragraph === undefined) return;
      if (outer === undefined) joined = paragraph;
      else {
        for (const piece of paragraph.pieces) outer.pieces.push(piece);
        outer.inside.push(paragraph.inside);
      }
    },
    length: () => length,
    finish(kind) {
      if (joined !== null) innermost();
      while (stack.length > 0) close(kind);
      return flatten(done);
    },
  };
}

/** Goes through nested lists with a stack of its own. */
function flatten(pieces: readonly Piece[]): readonly OfficeParagraph[] {
  const flat: OfficeParagraph[] = [];
  const open = [pieces.values()];
  for (let list = open.at(-1); list !== undefined; list = open.at(-1)) {
    const { value, done } = list.next();
    if (done) open.pop();
    else if ('text' in value) flat.push(value);
    else open.push(value.values());
  }
  return flat;
}
