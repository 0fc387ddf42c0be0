import { createPatternGraph, finds, forks, type PatternGraph } from './pattern-graph.ts';

/** How far all rules have come behind a border: the steps that may take the next sign, and the rules that are found. */
interface Progress {
  readonly steps: readonly number[];
  readonly rules: readonly number[];
}

/** Tells where in a text which rules can find something. */
export interface RulePlaces {
  readonly graph: PatternGraph;
  readonly classes: SignClasses;
  /** The progress that texts came to, by number; see `unknown`, `nowhere` and `start`. */
  readonly states: Progress[];
  /** Their numbers by their steps and rules. */
  readonly known: Map<string, number>;
  /** For each of them a row with the number of where a sign of each class leads, as far as a text has asked. */
  readonly moves: { table: Uint32Array; width: number };
}

/** Signs of one class are the same to every rule. */
interface SignClasses {
  /** By unit; 0 as long as it has not been asked for. */
  readonly ofUnit: Uint16Array;
  readonly known: Map<string, number>;
  /** For each class, which `signs` of the patterns it fits, and whether a word ends before it. */
  readonly fits: (readonly boolean[])[];
  readonly isBorder: boolean[];
  readonly signs: readonly RegExp[];
  readonly border: RegExp;
}

/** A thousand articles come to about six thousand; more are forgotten, so that memory stays bounded. */
const mostKnown = 8000;

/** How many rows the table of moves begins with. */
const firstRows = 256;

/** Numbers of progress: not asked for yet, none that a further sign could lead on, the beginning. */
const unknown = 0;
const nowhere = 1;
const start = 2;

function createClasses(signs: readonly string[], border: string): SignClasses {
  return {
    ofUnit: new Uint16Array(0x10000),
    known: new Map(),
    fits: [[]],
    isBorder: [true],
    signs: signs.map(sign => new RegExp(`^${sign}$`)),
    border: new RegExp(border),
  };
}

function findClass({ ofUnit, known, fits, isBorder, signs, border }: SignClasses, unit: number): number {
  const sign = String.fromCharCode(unit);
  const fitting = signs.map(pattern => pattern.test(sign));
  const isEnd = border.test(sign);
  const key = `${isEnd} ${fitting.join()}`;
  const found = known.get(key) ?? fits.length;
  if (found === fits.length) {
    known.set(key, found);
    fits.push(fitting);
    isBorder.push(isEnd);
  }
  ofUnit[unit] = found;
  return found;
}

const classOf = (classes: SignClasses, unit: number): number =>
  classes.ofUnit[unit] || findClass(classes, unit);

/** What lies behind these entries up to the next signs. */
function progressFrom(graph: PatternGraph, entries: readonly number[]): Progress {
  const steps: number[] = [];
  const rules: number[] = [];
  const seen = new Set<number>();
  const open = [...entries];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    const take = graph.takenAt(step);
    const then = graph.next[step] ?? 0;
    if (take === finds) rules.push(then);
    else if (take === forks) open.push(then, graph.other[step] ?? then);
    else steps.push(step);
  }
  return { steps, rules };
}

/** Makes the table of moves larger where it lacks a row for each progress, or room in them for each class. */
function makeRoom({ states, classes, moves }: RulePlaces): void {
  const width = Math.max(moves.width, classes.fits.length);
  if (width === moves.width && states.length * width <= moves.table.length) return;
  const old = { ...moves };
  moves.width = width === old.width ? width : width * 2;
  moves.table = new Uint32Array(Math.max(firstRows, states.length * 2) * moves.width);
  if (moves.width === old.width) moves.table.set(old.table);
  else
    for (let row = 0; row * old.width < old.table.length; row++)
      moves.table.set(old.table.subarray(row * old.width, (row + 1) * old.width), row * moves.width);
}

function goOn(places: RulePlaces, from: number, signClass: number): number {
  const { graph, classes, states, known, moves } = places;
  const fits = classes.fits[signClass] ?? [];
  const taken = (states[from]?.steps ?? []).filter(step => fits[graph.takenAt(step)]);
  const progress = progressFrom(
    graph,
    taken.map(step => graph.next[step] ?? 0),
  );
  const isNowhere = progress.steps.length === 0 && progress.rules.length === 0;
  const key = `${progress.steps.join()} ${progress.rules.join()}`;
  const number = isNowhere ? nowhere : (known.get(key) ?? states.push(progress) - 1);
  if (!isNowhere) known.set(key, number);
  makeRoom(places);
  moves.table[from * moves.width + signClass] = number;
  return number;
}

/** Forgets what texts came to once that has become too much. */
function forgetMany({ states, known, moves }: RulePlaces): void {
  if (known.size <= mostKnown) return;
  known.clear();
  states.length = start + 1;
  moves.table.fill(unknown);
}

/**
 * `bodies` are the patterns of the rules. What they find begins behind a sign that `border` (of one sign) fits, and ends
 * before one or at the end of the text.
 */
export function createRulePlaces(bodies: readonly string[], border: string): RulePlaces {
  const graph = createPatternGraph(bodies);
  const none: Progress = { steps: [], rules: [] };
  return {
    graph,
    classes: createClasses(graph.signs, border),
    states: [none, none, progressFrom(graph, graph.entries)],
    known: new Map(),
    moves: { table: new Uint32Array(0), width: 1 },
  };
}

/**
 * For each rule, the places of the borders of a text behind which it may find something, in order. All rules go over the
 * text together, as an automaton whose states are made when a text first comes to them.
 */
export function placesOfRules(rulePlaces: RulePlaces, text: string): ReadonlyMap<number, readonly number[]> {
  const { classes, states, moves } = rulePlaces;
  const places = new Map<number, number[]>();
  const add = (state: number, place: number): void => {
    for (const rule of states[state]?.rules ?? []) {
      const known = places.get(rule);
      if (known === undefined) places.set(rule, [place]);
      else if (known[known.length - 1] !== place) known.push(place);
    }
  };
  for (let place = 0; place < text.length; place++) {
    if (!classes.isBorder[classOf(classes, text.charCodeAt(place))]) continue;
    forgetMany(rulePlaces);
    let state = start;
    for (let at = place + 1; at < text.length && state !== nowhere; at++) {
      const signClass = classOf(classes, text.charCodeAt(at));
      if (classes.isBorder[signClass]) add(state, place);
      const known =
        signClass < moves.width ? (moves.table[state * moves.width + signClass] ?? unknown) : unknown;
      state = known === unknown ? goOn(rulePlaces, state, signClass) : known;
      if (at + 1 === text.length) add(state, place);
    }
  }
  return places;
}
