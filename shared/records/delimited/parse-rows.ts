import type { Span } from '#shared/domain/article/span.ts';
import type { ValuePart, Writing } from '../record-table.ts';

/** How a file of delimited values is written. */
export interface Dialect {
  /** One code unit; null where each line is one value. */
  readonly delimiter: string | null;
  /** How a quote is written inside quotes; null where quotes mean nothing. */
  readonly quotes: Extract<Writing, 'doubled-quotes' | 'backslashes'> | null;
}

export interface DelimitedRow {
  /** From its first unit on, without the line break and the blanks at its end. */
  readonly span: Span;
  /** Null where a cell is empty. */
  readonly cells: readonly (ValuePart | null)[];
  /** A quote in it was opened and never closed. */
  readonly isBroken: boolean;
}

interface RowReading {
  readonly row: DelimitedRow;
  /** Where the next row begins. */
  readonly next: number;
  /** A quoted cell of it goes over a line break and holds a quote that is not doubled: two rows may have run into one. */
  readonly isSuspect: boolean;
}

export interface RowReader {
  /** The rows from `start` on, at most `most` of them; blank lines are none. */
  read(range: Span, most?: number): readonly DelimitedRow[];
}

/** Text that may be read in vain, looking for the end of quotes that have none, as a multiple of the file's length. */
const wasteLimit = 4;

/**
 * Reads rows as RFC 4180 writes them, and as programs do: spaces around quotes, quotes inside of quotes that were not
 * doubled, a quote that is never closed (it is then a mere character), any kind of line break. `width` is how many cells
 * a row should have, where that is known: it decides whether a row that went over lines was meant to. Takes time in
 * proportion to the text, whatever it holds.
 */
export function createRowReader(
  text: string,
  { delimiter, quotes }: Dialect,
  width: number | null,
): RowReader {
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  let wasted = 0;

  function endOfQuotes(open: number, limit: number, to: number): { close: number; strays: number } | null {
    let strays = 0;
    let at = text.indexOf('"', open + 1);
    while (at >= 0 && at < limit) {
      if (quotes === 'backslashes' && isEscaped(text, at, open)) at = text.indexOf('"', at + 1);
      else if (quotes === 'doubled-quotes' && text[at + 1] === '"') at = text.indexOf('"', at + 2);
      else if (endsCell(skipSpaces(at + 1, to), to)) return { close: at, strays };
      else {
        strays++;
        at = text.indexOf('"', at + 1);
      }
    }
    wasted += (at < 0 ? text.length : Math.min(at, text.length)) - open;
    return null;
  }

  const endsCell = (at: number, to: number): boolean =>
    at >= to || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';

  function skipSpaces(from: number, to: number): number {
    let at = from;
    while (at < to && (text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at++;
    return at;
  }

  function endOfPlain(from: number, to: number): number {
    let at = from;
    while (at < to && text[at] !== delimiter && text[at] !== lineBreak) at++;
    return at;
  }

  /** One row. `isOneLine`: quotes that are not closed on their own line are mere characters. */
  function readRow(from: number, to: number, isOneLine: boolean): RowReading {
    const cells: (ValuePart | null)[] = [];
    const lineEnd = isOneLine ? endOfLine(from, to) : to;
    let isSuspect = false;
    let isBroken = false;
    let at = from;
    for (;;) {
      const open = quotes === null ? at : skipSpaces(at, to);
      const isQuoted = quotes !== null && text[open] === '"' && wasted <= text.length * wasteLimit;
      const quoted = isQuoted ? endOfQuotes(open, lineEnd, to) : null;
      if (quoted && quotes !== null) {
        const { close, strays } = quoted;
        cells.push(close === open + 1 ? null : { start: open + 1, end: close, writing: quotes });
        isSuspect ||= strays > 0 && text.slice(open, close).includes(lineBreak);
        at = skipSpaces(close + 1, to);
        if (text[at] === '\r' && lineBreak === '\n') at++;
      } else {
        isBroken ||= isQuoted;
        const end = endOfPlain(at, to);
        cells.push(trimmed(at, end));
        at = end;
      }
      if (at >= to || text[at] !== delimiter) break;
      at++;
    }
    // What follows a lone carriage return behind quotes would otherwise be read again and again.
    const end = Math.max(at, Math.min(from + 1, to));
    const next = text[at] === lineBreak ? at + 1 : end;
    return {
      row: { span: { start: from, end: trimmedSpan(from, end).end }, cells, isBroken },
      next,
      isSuspect,
    };
  }

  function endOfLine(from: number, to: number): number {
    const at = text.indexOf(lineBreak, from);
    return at < 0 || at > to ? to : at;
  }

  function trimmed(start: number, end: number): ValuePart | null {
    const span = trimmedSpan(start, end);
    return span.start === span.end ? null : { ...span, writing: 'plain' };
  }

  function trimmedSpan(start: number, end: number): Span {
    let [from, to] = [start, end];
    while (from < to && isBlank(text[from])) from++;
    while (to > from && isBlank(text[to - 1])) to--;
    return { start: from, end: to };
  }

  /** A row that may be two: the first line alone, if it has the right number of cells and the text after it begins another. */
  function readSurely(from: number, to: number): RowReading {
    const reading = readRow(from, to, false);
    const isRight = reading.row.cells.length === width;
    if (width === null || (isRight && !reading.isSuspect) || wasted > text.length * wasteLimit)
      return reading;
    if (!isRight && !text.slice(from, reading.row.span.end).includes(lineBreak)) return reading;
    wasted += reading.next - from;
    const line = readRow(from, to, true);
    if (line.row.cells.length !== width) return reading;
    const isFollowed = line.next < to && readRow(line.next, to, true).row.cells.length === width;
    return isRight && !isFollowed ? reading : line;
  }

  return {
    read({ start, end }, most = Number.MAX_SAFE_INTEGER) {
      const rows: DelimitedRow[] = [];
      let at = start;
      while (at < end && rows.length < most) {
        const { row, next } = readSurely(at, end);
        if (row.cells.length > 1 || row.cells[0] !== null) rows.push(row);
        at = next;
      }
      return rows;
    },
  };
}

const isBlank = (unit: string | undefined): boolean =>
  unit === ' ' || unit === '\t' || unit === '\r' || unit === '\n';

/** True if an odd number of backslashes stands before `at`. */
function isEscaped(text: string, at: number, open: number): boolean {
  let first = at;
  while (first > open + 1 && text[first - 1] === '\\') first--;
  return (at - first) % 2 === 1;
}
