import { anyDigit, anySpace, beginningsOf } from './pattern-beginnings.ts';

/** Signs that a beginning is told by: with fewer too many rules are tried in vain, with more the trees grow for little. */
const beginningLength = 4;

/** The beginnings of all rules by their first sign, and under it by the next; `rules` begin no further than here. */
interface BeginningTree {
  next: Map<number, BeginningTree> | null;
  readonly rules: number[];
}

/** Tells where in a text which rules can find something. */
export interface RulePlaces {
  /** What may stand before any rule. */
  readonly leads: BeginningTree;
  readonly bodies: BeginningTree;
  /** A sign behind which a rule may begin. */
  readonly border: RegExp;
}

const emptyTree = (): BeginningTree => ({ next: null, rules: [] });

function plant(tree: BeginningTree, beginning: string, rule: number): void {
  let node = tree;
  for (let i = 0; i < beginning.length; i++) {
    const unit = beginning.charCodeAt(i);
    const child: BeginningTree = node.next?.get(unit) ?? emptyTree();
    node.next = (node.next ?? new Map<number, BeginningTree>()).set(unit, child);
    node = child;
  }
  node.rules.push(rule);
}

function treeOf(sources: readonly string[]): BeginningTree {
  const tree = emptyTree();
  for (const [rule, source] of sources.entries())
    for (const beginning of beginningsOf(source, beginningLength)) plant(tree, beginning, rule);
  return tree;
}

/**
 * `bodies` are the patterns of the rules. What they find begins behind a sign that `border` (of one sign) fits, or behind
 * such a sign and a `lead`, a pattern of a few letters.
 */
export const createRulePlaces = (bodies: readonly string[], lead: string, border: string): RulePlaces => ({
  leads: treeOf([lead]),
  bodies: treeOf(bodies),
  border: new RegExp(border, 'g'),
});

const digit = anyDigit.charCodeAt(0);
const space = anySpace.charCodeAt(0);

/** What stands in a beginning for a unit of a text. */
function signAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0x30 && unit <= 0x39) return digit;
  if ((unit > 0x20 && unit < 0xa0) || (unit > 0xa0 && unit < 0x1680)) return unit;
  return unit === space || /\s/.test(text.charAt(at)) ? space : unit;
}

/** For each rule, the places of the borders of a text behind which it may find something, in order. */
export function placesOfRules(
  { leads, bodies, border }: RulePlaces,
  text: string,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  const add = (rule: number, place: number): void => {
    const known = places.get(rule);
    if (known === undefined) places.set(rule, [place]);
    else if (known[known.length - 1] !== place) known.push(place);
  };
  border.lastIndex = 0;
  while (border.test(text)) {
    const place = border.lastIndex - 1;
    let lead: BeginningTree | undefined = leads;
    for (let from = place + 1; lead !== undefined; from++) {
      let body = lead.rules.length > 0 ? bodies : undefined;
      for (let at = from; body !== undefined; at++) {
        for (const rule of body.rules) add(rule, place);
        body = body.next?.get(signAt(text, at));
      }
      lead = lead.next?.get(signAt(text, from));
    }
  }
  return places;
}
