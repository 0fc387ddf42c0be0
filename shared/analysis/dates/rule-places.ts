import { createPatternGraph, finds, forks, type PatternGraph } from './pattern-graph.ts';

/** How far all rules have come behind a border: the steps that may take the next sign, and the rules that are found. */
interface Progress {
  readonly steps: readonly number[];
  readonly rules: readonly number[];
  /** Where a sign of each class leads, as far as a text has asked. */
  readonly next: (Progress | undefined)[];
}

/** Tells where in a text which rules can find something. */
export interface RulePlaces {
  readonly graph: PatternGraph;
  readonly classes: SignClasses;
  readonly start: Progress;
  /** The progress that texts came to, by its steps and rules. */
  readonly known: Map<string, Progress>;
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

const nowhere: Progress = { steps: [], rules: [], next: [] };

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
function progressFrom({ takes, next, other }: PatternGraph, entries: readonly number[]): Progress {
  const steps: number[] = [];
  const rules: number[] = [];
  const seen = new Set<number>();
  const open = [...entries];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    const [take = finds, then = 0] = [takes[step], next[step]];
    if (take === finds) rules.push(then);
    else if (take === forks) open.push(then, other[step] ?? then);
    else steps.push(step);
  }
  return steps.length === 0 && rules.length === 0 ? nowhere : { steps, rules, next: [] };
}

function goOn({ graph, classes, known }: RulePlaces, { steps, next }: Progress, signClass: number): Progress {
  const fits = classes.fits[signClass] ?? [];
  const taken = steps.filter(step => fits[graph.takes[step] ?? 0]);
  const fresh = progressFrom(
    graph,
    taken.map(step => graph.next[step] ?? 0),
  );
  const key = `${fresh.steps.join()} ${fresh.rules.join()}`;
  const progress = known.get(key) ?? fresh;
  known.set(key, progress);
  next[signClass] = progress;
  return progress;
}

/** Forgets what texts came to once that has become too much. */
function forgetMany({ start, known }: RulePlaces): void {
  if (known.size <= mostKnown) return;
  known.clear();
  start.next.length = 0;
}

/**
 * `bodies` are the patterns of the rules. What they find begins behind a sign that `border` (of one sign) fits, and ends
 * before one or at the end of the text.
 */
export function createRulePlaces(bodies: readonly string[], border: string): RulePlaces {
  const graph = createPatternGraph(bodies);
  return {
    graph,
    classes: createClasses(graph.signs, border),
    start: progressFrom(graph, graph.entries),
    known: new Map(),
  };
}

/**
 * For each rule, the places of the borders of a text behind which it may find something, in order. All rules go over the
 * text together, as an automaton whose states are made when a text first comes to them.
 */
export function placesOfRules(rulePlaces: RulePlaces, text: string): ReadonlyMap<number, readonly number[]> {
  const { classes, start } = rulePlaces;
  const places = new Map<number, number[]>();
  const add = (rule: number, place: number): void => {
    const known = places.get(rule);
    if (known === undefined) places.set(rule, [place]);
    else if (known[known.length - 1] !== place) known.push(place);
  };
  for (let place = 0; place < text.length; place++) {
    if (!classes.isBorder[classOf(classes, text.charCodeAt(place))]) continue;
    forgetMany(rulePlaces);
    let progress = start;
    for (let at = place + 1; at < text.length && progress !== nowhere; at++) {
      const signClass = classOf(classes, text.charCodeAt(at));
      if (classes.isBorder[signClass]) for (const rule of progress.rules) add(rule, place);
      progress = progress.next[signClass] ?? goOn(rulePlaces, progress, signClass);
      if (at + 1 === text.length) for (const rule of progress.rules) add(rule, place);
    }
  }
  return places;
}
