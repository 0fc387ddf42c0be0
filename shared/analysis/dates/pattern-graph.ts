/** What a step does instead of taking a sign: it goes on in two ways, or a pattern has been found. */
export const forks = -1;
export const finds = -2;

/**
 * Patterns as steps that lead from one to the next: the automaton of Thompson («Regular expression search algorithm»,
 * 1968). Step `i` takes one sign, of the kind `signs[takes[i]]`, and goes on at `next[i]`; or it forks and goes on at
 * `next[i]` as well as at `other[i]`; or it finds the pattern with the number `next[i]`.
 */
export interface PatternGraph {
  /** Regular expressions of one sign: a letter, `\s`, what stands in square brackets. */
  readonly signs: readonly string[];
  readonly takes: Int32Array;
  readonly next: Int32Array;
  readonly other: Int32Array;
  /** Where each pattern begins. */
  readonly entries: readonly number[];
}

const token =
  /\(\?<?[=!]|\((?:\?(?::|<\w+>))?|\)|\||[?*+]|\{\d+(?:,\d*)?\}|\[(?:\\[^]|[^\]])*\]|\\u[\da-f]{4}|\\[^]|[^]/g;

/** The pieces of a pattern; `openings[i]` is where the group that closes at piece `i` opens. */
interface PatternPieces {
  readonly pieces: readonly string[];
  readonly openings: readonly (number | undefined)[];
}

function cut(source: string): PatternPieces {
  const pieces = source.match(token) ?? [];
  const openings: (number | undefined)[] = pieces.map(() => undefined);
  const open: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.startsWith('(')) open.push(i);
    if (piece === ')') openings[i] = open.pop();
  }
  return { pieces, openings };
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

/**
 * The steps of regular expressions. Looks around are taken to hold, so that the steps may find too much and never too
 * little. Takes what `compilePattern` makes: no flags, no back references, no lazy repetitions.
 */
export function createPatternGraph(sources: readonly string[]): PatternGraph {
  const takes: number[] = [];
  const next: number[] = [];
  const other: number[] = [];
  const signs = new Map<string, number>();

  function addStep(take: number, then: number, otherwise = 0): number {
    next.push(then);
    other.push(otherwise);
    return takes.push(take) - 1;
  }

  /** Adds what stands between two pieces, from its end on, and returns where it begins. */
  function addChoices(pattern: PatternPieces, from: number, to: number, then: number): number {
    const { pieces, openings } = pattern;
    let entry = then;
    let choices: number | null = null;
    for (let at = to - 1; at >= from; at--) {
      if (pieces[at] === '|') {
        choices = choices === null ? entry : addStep(forks, entry, choices);
        entry = then;
        continue;
      }
      const times = timesOf(pieces[at] ?? '');
      const last = times ? at - 1 : at;
      at = openings[last] ?? last;
      if (!isLookAround(pieces[at] ?? '')) {
        const { least, most } = times ?? once;
        entry = addPart(pattern, { first: at, last, least, most }, entry);
      }
    }
    return choices === null ? entry : addStep(forks, entry, choices);
  }

  function addOnce(pattern: PatternPieces, { first, last }: PatternPart, then: number): number {
    if (last > first) return addChoices(pattern, first + 1, last, then);
    const sign = pattern.pieces[first] ?? '';
    const known = signs.get(sign) ?? signs.size;
    signs.set(sign, known);
    return addStep(known, then);
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

  const entries = sources.map((source, i) => {
    const pattern = cut(source);
    return addChoices(pattern, 0, pattern.pieces.length, addStep(finds, i));
  });
  return {
    signs: [...signs.keys()],
    takes: Int32Array.from(takes),
    next: Int32Array.from(next),
    other: Int32Array.from(other),
    entries,
  };
}
