import { bracketOpenTo } from './bracket-shape.ts';
import type { OpenSide } from './bracket-shape.ts';
import { countLetters } from './letter-direction.ts';

/** A piece of a line as it stands on the page, with its text in reading order. */
export interface Piece {
  readonly text: string;
  /** Of a bracket: which side it is drawn open to, where that is known. */
  readonly openSide: OpenSide | null;
}

type Kind = 'right' | 'left' | 'digit' | 'neutral';

const isDigits = /^[\d٠-٩۰-۹][\d٠-٩۰-۹٫٬.,:/]*$/u;

function kindOf(text: string): Kind {
  const { rightToLeft, leftToRight } = countLetters(text);
  if (rightToLeft > leftToRight) return 'right';
  if (leftToRight > 0) return 'left';
  return isDigits.test(text) ? 'digit' : 'neutral';
}

const mirrored = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥', '⟨⟩'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
);

/** Says of many lines whether their brackets are stored as they look or as they are meant. */
export interface BracketHabit {
  /** The line, in reading order, with the brackets that stand among right-to-left text as they are meant. */
  settle(pieces: readonly SettledPiece[]): string;
}

export interface SettledPiece extends Piece {
  /** It stands in text that runs from the right, where the page shows the mirror image of a bracket. */
  readonly isMirrored: boolean;
}

const turn = (text: string, { isMirrored }: SettledPiece): string =>
  isMirrored ? (mirrored.get(text) ?? text) : text;

/** What is drawn says what is meant; null where that is not known. */
const drawnAs = (piece: SettledPiece): string | null =>
  piece.openSide === null ? null : turn(bracketOpenTo(piece.text, piece.openSide), piece);

/** How many brackets of a line find their partner, less those that can't. */
function balanceOf(text: string): number {
  const open: string[] = [];
  let balance = 0;
  for (const character of text) {
    if ('([{«‹'.includes(character)) open.push(mirrored.get(character) ?? '');
    else if (')]}»›'.includes(character)) balance += open.pop() === character ? 1 : -1;
  }
  return balance - open.length;
}

/**
 * Among Arabic a bracket that is drawn open to the left opens. Where the file has no outline of it, its name says how it
 * looks, so that it has to be turned, or in some files what it means. Whichever gives pairs is right; a line that does
 * not tell is read like those before it.
 */
export function createBracketHabit(): BracketHabit {
  let turnedVotes = 0;
  return {
    settle(pieces) {
      const asMeant = pieces.map(piece => drawnAs(piece) ?? turn(piece.text, piece)).join('');
      const asStored = pieces.map(piece => drawnAs(piece) ?? piece.text).join('');
      if (asMeant === asStored) return asMeant;
      const difference = balanceOf(asMeant) - balanceOf(asStored);
      turnedVotes += Math.sign(difference);
      return (difference === 0 ? turnedVotes : difference) >= 0 ? asMeant : asStored;
    },
  };
}

/** What a line does not say of itself alone. */
export interface LineDirection {
  readonly isRightToLeft: boolean;
  /** It stands in a text with Arabic letters, after which numbers are put together otherwise than after Hebrew ones. */
  readonly isArabic: boolean;
}

/**
 * Puts what stands on a line from left to right into the order it is read in: the reverse of the reordering of the Unicode
 * bidirectional algorithm (UAX #9, L2) for a line that runs from the right or from the left, with the other direction and
 * numbers inside it.
 */
export function logicalOrder<P extends Piece>(
  pieces: readonly P[],
  { isRightToLeft, isArabic }: LineDirection,
): readonly (P & SettledPiece)[] {
  const kinds = pieces.map(piece => kindOf(piece.text));
  const levels = isRightToLeft
    ? levelsInRightToLeft(pieces, kinds, isArabic)
    : levelsInLeftToRight(kinds, pieces);
  return reorder(pieces, levels);
}

/** Numbers keep their digits in order; a separator inside one belongs to it (UAX #9, W4, and W5 where no Arabic is before). */
function isNumberJoint(text: string, isArabic: boolean): boolean {
  return (isArabic ? /^[.,:/٫٬]$/u : /^[.,:/+\-٫٬]$/u).test(text);
}

/** 1 for what runs from the right, 2 for numbers and for the other direction inside it. */
function levelsInRightToLeft(
  pieces: readonly Piece[],
  kinds: readonly Kind[],
  isArabic: boolean,
): readonly number[] {
  const levels = kinds.map(kind => (kind === 'left' || kind === 'digit' ? 2 : 1));
  let lastLeft: number | null = null;
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i];
    if (kind === 'right') lastLeft = null;
    if (kind !== 'left' && kind !== 'digit') continue;
    const before = i - 1;
    // What stands between two words of the other direction, and between such a word and a number after it, is part of them.
    if (lastLeft !== null) levels.fill(2, lastLeft, i);
    else if (
      kind === 'digit' &&
      isNumberJoint(pieces[before]?.text ?? '', isArabic) &&
      kinds[before - 1] === 'digit'
    )
      levels[before] = 2;
    if (kind === 'left') lastLeft = i;
  }
  closeBrackets(pieces, kinds, levels);
  return levels;
}

const lookOf = ({ text, openSide }: Piece): string =>
  openSide === null ? text : bracketOpenTo(text, openSide);

/** What may stand between the last letter in brackets and the one that closes. */
const mostBeforeClosing = 3;

/** «OpenAI (GPT)» within Arabic: a bracket that closes one inside a stretch of the other direction is part of it (UAX #9, N0). */
function closeBrackets(pieces: readonly Piece[], kinds: readonly Kind[], levels: number[]): void {
  let open: string[] = [];
  let [inside, hasLetters] = [-1, false];
  for (const [i, piece] of pieces.entries()) {
    const look = lookOf(piece);
    const isInside = levels[i] === 2;
    // The stretch has ended, and nothing in it waits for its end.
    if (
      !isInside &&
      (open.length === 0 || i - inside > mostBeforeClosing || kinds[i] === 'right' || look === ' ')
    ) {
      open = [];
      hasLetters = false;
      continue;
    }
    hasLetters ||= kinds[i] === 'left';
    const closing = mirrored.get(look);
    if (isInside && '([{«‹'.includes(look) && closing !== undefined) open.push(closing);
    else if (look === open.at(-1)) {
      open.pop();
      if (!isInside && hasLetters) levels.fill(2, inside + 1, i + 1);
    }
    if (levels[i] === 2) inside = i;
  }
}

/** 0 for what runs from the left, 1 for what runs the other way, 2 for numbers in that. */
function levelsInLeftToRight(kinds: readonly Kind[], pieces: readonly Piece[]): readonly number[] {
  const levels = kinds.map(() => 0);
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'right') continue;
    let end = i;
    for (let next = i + 1; next < kinds.length && kinds[next] !== 'left'; next++) {
      if (kinds[next] === 'right') end = next;
    }
    for (let at = i; at <= end; at++) levels[at] = kinds[at] === 'digit' ? 2 : 1;
    for (let at = i + 1; at < end; at++) {
      const isJoint = isNumberJoint(pieces[at]?.text ?? '', true);
      if (isJoint && kinds[at - 1] === 'digit' && kinds[at + 1] === 'digit') levels[at] = 2;
    }
    i = end;
  }
  return levels;
}

/** Reverses every run of level 2 or higher, then every run of level 1 or higher: UAX #9, L2, is its own inverse. */
function reorder<P extends Piece>(
  pieces: readonly P[],
  levels: readonly number[],
): readonly (P & SettledPiece)[] {
  let items = pieces.map((piece, i) => {
    const level = levels[i] ?? 0;
    return { piece: { ...piece, isMirrored: level === 1 }, level };
  });
  for (const least of [2, 1]) {
    const turned: typeof items = [];
    for (let i = 0; i < items.length;) {
      let end = i;
      while (end < items.length && (items[end]?.level ?? 0) >= least) end++;
      if (end === i) end = i + 1;
      turned.push(...items.slice(i, end).reverse());
      i = end;
    }
    items = turned;
  }
  return items.map(item => item.piece);
}
