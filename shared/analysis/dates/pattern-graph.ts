/** What a step does instead of taking a sign: it goes on in two ways, or a pattern has been found. */
export const forks = -1;
export const finds = -2;
/** What a step does as long as no text has come to it: what lies behind it has not been made yet. */
const waits = -3;

/**
 * Patterns as steps that lead from one to the next: the automaton of Thompson («Regular expression search algorithm»,
 * 1968). Step `i` takes one sign, of the kind `signs[takes[i]]`, and goes on at `next[i]`; or it forks and goes on at
 * `next[i]` as well as at `other[i]`; or it finds the pattern with the number `next[i]`. Patterns are long and texts come
 * to few of their parts, so steps are made when they are first asked for, by `takenAt`.
 */
export interface PatternGraph {
  /** Regular expressions of one sign: a letter, `\s`, what stands in square brackets. */
  readonly signs: readonly string[];
  /** What a step takes, or that it forks or finds; to be asked before where it leads. */
  readonly takenAt: (step: number) => number;
  readonly next: readonly number[];
  readonly other: readonly number[];
  /** Where each pattern begins. */
  readonly entries: readonly number[];
}

/** Signs that stand for themselves first, as most do. */
const token =
  /[^\\()[\]{}?*+|]|\(\?<?[=!]|\((?:\?(?::|<\w+>))?|\)|\||[?*+]|\{\d+(?:,\d*)?\}|\[(?:\\[^]|[^\]])*\]|\\u[\da-f]{4}|\\[^]|[^]/g;

/** The pieces of a pattern; `closings[i]` is where the group that opens at piece `i` closes. */
interface PatternPieces {
  readonly pieces: readonly string[];
  readonly closings: ReadonlyMap<number, number>;
}

function cut(source: string): PatternPieces {
  const pieces = source.match(token) ?? [];
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.startsWith('(')) open.push(i);
    if (piece === ')') closings.set(open.pop() ?? 0, i);
  }
  return { pieces, closings };
}

/** A sign, or a group from its opening piece to its closing one, and how often it may occur. */
interface PatternPart {
  readonly first: number;
  readonly last: number;
  readonly least: number;
  readonly most: number;
}

const isLookAround = (piece: string): boolean => /^\(\?<?[=!]/.test(piece);

/** How often the piece `times` lets the one before it occur; null for any other piece. */
function timesOf(times: string): { readonly least: number; readonly most: number } | null {
  if (times === '?') return { least: 0, most: 1 };
  if (times === '*') return { least: 0, most: Infinity };
  if (times === '+') return { least: 1, most: Infinity };
  const counts = times.startsWith('{') ? /^\{(\d+)(,?)(\d*)\}$/.exec(times) : null;
  if (!counts) return null;
  const least = Number(counts[1]);
  if (counts[2] === '') return { least, most: least };
  return { least, most: counts[3] === '' ? Infinity : Number(counts[3]) };
}

const once = { least: 1, most: 1 };

/** Pieces of a pattern from `from` up to `to`, and the step to which they lead. */
interface Stretch {
  readonly pattern: PatternPieces;
  readonly from: number;
  readonly to: number;
  readonly goal: number;
}

/** True for a piece that takes a sign. */
const isSign = (piece: string): boolean => !/^(?:\(.*|[)|])$/s.test(piece) && timesOf(piece) === null;

/**
 * The steps of regular expressions. Looks around are taken to hold, so that the steps may find too much and never too
 * little. Takes what `compilePattern` makes: no flags, no back references, no lazy repetitions.
 */
export function createPatternGraph(sources: readonly string[]): PatternGraph {
  const takes: number[] = [];
  const next: number[] = [];
  const other: number[] = [];
  const waiting = new Map<number, Stretch>();
  const patterns = sources.map(cut);
  const kindsOfPieces = new Set<string>();
  for (const { pieces } of patterns) for (const piece of pieces) kindsOfPieces.add(piece);
  const signs = [...kindsOfPieces].filter(isSign);
  const kinds = new Map(signs.map((sign, i) => [sign, i]));

  function addStep(take: number, then: number, otherwise = 0): number {
    next.push(then);
    other.push(otherwise);
    return takes.push(take) - 1;
  }

  /** Adds what stands between two pieces and may be a choice, and returns where it begins. */
  function addChoices({ pattern, from, to, goal }: Stretch): number {
    let entry: number | null = null;
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && pattern.pieces[at] !== '|') {
        at = pattern.closings.get(at) ?? at;
        continue;
      }
      const choice = addRow({ pattern, from: start, to: at, goal });
      entry = entry === null ? choice : addStep(forks, choice, entry);
      start = at + 1;
    }
    return entry ?? goal;
  }

  /** Adds the first part of a stretch without choices; what follows it waits for a text that comes so far. */
  function addRow({ pattern, from, to, goal }: Stretch): number {
    const { pieces, closings } = pattern;
    if (from >= to) return goal;
    const last = closings.get(from) ?? from;
    const times = last + 1 < to ? timesOf(pieces[last + 1] ?? '') : null;
    const rest: Stretch = { pattern, from: times ? last + 2 : last + 1, to, goal };
    if (isLookAround(pieces[from] ?? '')) return addRow(rest);
    const { least, most } = times ?? once;
    return addPart(pattern, { first: from, last, least, most }, rest.from >= to ? goal : addWaiting(rest));
  }

  function addWaiting(stretch: Stretch): number {
    const step = addStep(waits, 0);
    waiting.set(step, stretch);
    return step;
  }

  function addOnce(pattern: PatternPieces, { first, last }: PatternPart, then: number): number {
    if (last > first) return addChoices({ pattern, from: first + 1, to: last, goal: then });
    return addStep(kinds.get(pattern.pieces[first] ?? '') ?? 0, then);
  }

  function addPart(pattern: PatternPieces, part: PatternPart, then: number): number {
    let entry = then;
    if (part.most === Infinity) {
      entry = addStep(forks, then, then);
      next[entry] = addOnce(pattern, part, entry);
    } else {
      for (let i = part.least; i < part.most; i++)
        entry = addStep(forks, addOnce(pattern, part, entry), then);
    }
    for (let i = 0; i < part.least; i++) entry = addOnce(pattern, part, entry);
    return entry;
  }

  function makeWaiting(step: number): void {
    const stretch = waiting.get(step);
    waiting.delete(step);
    takes[step] = forks;
    if (stretch) next[step] = other[step] = addRow(stretch);
  }

  function takenAt(step: number): number {
    if (takes[step] === waits) makeWaiting(step);
    return takes[step] ?? finds;
  }

  const entries = patterns.map((pattern, i) =>
    addChoices({ pattern, from: 0, to: pattern.pieces.length, goal: addStep(finds, i) }),
  );
  return { signs, takenAt, next, other, entries };
}
