/** In a beginning: any digit, any white space, and (only at its end) whatever comes. */
export const anyDigit = '0';
export const anySpace = ' ';
const anything = '\uffff';

type Beginnings = ReadonlySet<string>;

const nothing: Beginnings = new Set(['']);

/** The sign that stands in a beginning for a sign of a text. */
function signOf(sign: string): string {
  if (sign >= '0' && sign <= '9') return anyDigit;
  return /\s/.test(sign) ? anySpace : sign;
}

function unescaped(sign: string): string {
  if (sign === '\\d') return anyDigit;
  if (sign === '\\s') return anySpace;
  return sign.startsWith('\\u') ? String.fromCharCode(parseInt(sign.slice(2), 16)) : sign.slice(-1);
}

/** More signs of a range than these are as good as any. */
const widestRange = 10;

/** The signs that one place of a pattern allows: a letter, `\s`, what stands in square brackets. */
function signsOf(place: string): Beginnings {
  if (place === '.' || place.startsWith('[^') || /\\[DSWw]/.test(place)) return new Set([anything]);
  const signs = new Set<string>();
  const inner = place.startsWith('[') ? place.slice(1, -1) : place;
  for (const [, first = '', last = first] of inner.matchAll(
    /(\\u[\da-f]{4}|\\?[^])(?:-(\\u[\da-f]{4}|[^]))?/g,
  )) {
    const [from, to] = [unescaped(first).charCodeAt(0), unescaped(last).charCodeAt(0)];
    if (to - from >= widestRange) return new Set([anything]);
    for (let unit = from; unit <= to; unit++) signs.add(signOf(String.fromCharCode(unit)));
  }
  return signs;
}

const token =
  /\(\?<?[=!]|\((?:\?(?::|<\w+>))?|\)|\||[?*+]|\{\d+(?:,\d*)?\}|\[(?:\\[^]|[^\]])*\]|\\u[\da-f]{4}|\\[^]|[^]/g;

/** The pieces of a pattern; `ends[i]` is where the group that opens at piece `i` closes. */
interface PatternPieces {
  readonly pieces: readonly string[];
  readonly ends: readonly number[];
}

function cut(source: string): PatternPieces {
  const pieces = source.match(token) ?? [];
  const ends: number[] = [];
  const open: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.startsWith('(')) open.push(i);
    if (piece === ')') ends[open.pop() ?? i] = i;
  }
  return { pieces, ends };
}

const isOpen = (beginning: string, length: number): boolean =>
  beginning.length < length && !beginning.endsWith(anything);

function joined(heads: Beginnings, tails: Beginnings, length: number): Beginnings {
  const whole = new Set<string>();
  for (const head of heads) {
    if (!isOpen(head, length)) whole.add(head);
    else for (const tail of tails) whole.add((head + tail).slice(0, length));
  }
  return whole;
}

/** How often the piece `times` lets the one before it occur; `length` times and more are all the same. */
function timesOf(times: string | undefined, length: number): readonly [least: number, most: number] | null {
  if (times === '?') return [0, 1];
  if (times === '*') return [0, length];
  if (times === '+') return [1, length];
  const counts = times === undefined ? null : /^\{(\d+)(,?)(\d*)\}$/.exec(times);
  if (!counts) return null;
  const least = Number(counts[1]);
  const most = counts[3] === '' ? (counts[2] === '' ? least : length) : Number(counts[3]);
  return [Math.min(least, length), Math.min(most, length)];
}

function repeated(part: Beginnings, [least, most]: readonly [number, number], length: number): Beginnings {
  let whole = nothing;
  const all = new Set<string>(least === 0 ? nothing : []);
  for (let i = 1; i <= most; i++) {
    whole = joined(whole, part, length);
    if (i >= least) for (const beginning of whole) all.add(beginning);
  }
  return all;
}

/** How many signs the shortest beginning still wants; 0 where none can grow. */
function wanting(heads: Beginnings, length: number): number {
  let most = 0;
  for (const head of heads) if (isOpen(head, length)) most = Math.max(most, length - head.length);
  return most;
}

/** The beginnings of the choices between two pieces. */
function choicesIn(pattern: PatternPieces, from: number, to: number, length: number): Beginnings {
  const { pieces, ends } = pattern;
  const found = new Set<string>();
  let heads = nothing;
  let room = length;
  for (let at = from; at < to; at++) {
    const piece = pieces[at] ?? '';
    if (piece === '|') {
      for (const head of heads) found.add(head);
      heads = nothing;
      room = length;
      continue;
    }
    const opener = at;
    if (piece.startsWith('(')) at = ends[at] ?? to;
    const times = timesOf(pieces[at + 1], length);
    const part =
      room === 0 || /^\(\?<?[=!]/.test(piece)
        ? null
        : at > opener
          ? choicesIn(pattern, opener + 1, at, room)
          : signsOf(piece);
    if (part) {
      heads = joined(heads, times ? repeated(part, times, room) : part, length);
      room = wanting(heads, length);
    }
    if (times) at++;
  }
  for (const head of heads) found.add(head);
  return found;
}

/**
 * The first signs of everything that a regular expression can find, up to `length` of them: its FIRST set in the sense of
 * parsing theory (Aho, Sethi and Ullman, «Compilers», 4.4), by which it can be passed over where a text begins otherwise.
 * A beginning that is shorter is all that is found, or whatever comes may follow it. Looks around are taken to hold, so
 * that the set may hold too much and never too little. Takes what `compilePattern` makes: no flags, no back references.
 */
export function beginningsOf(source: string, length: number): Beginnings {
  const pattern = cut(source);
  const found = choicesIn(pattern, 0, pattern.pieces.length, length);
  return new Set([...found].map(beginning => beginning.replace(anything, '')));
}
