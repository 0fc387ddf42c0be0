import type { Entity } from '#shared/domain/article/entity.ts';
import { createDisjointSets } from '#shared/reuse/disjoint-sets.ts';
import { keyOfCountry } from './country-keys.ts';
import { isKnownMedium, keyOfMedium } from './medium-keys.ts';
import { isFamilyNameOf, isFullerName, isSameName, nameWords, wordKey } from './name-likeness.ts';

/** An entity of one of the compared articles. */
export interface NamedEntity {
  readonly article: number;
  readonly entity: Entity;
}

interface Node extends NamedEntity {
  readonly names: readonly (readonly string[])[];
  /** What a table of names in several languages calls it. */
  readonly key: string | null;
}

function keyOf({ type, canonical }: Entity): string | null {
  if (type === 'place') return keyOfCountry(canonical);
  return type === 'organisation' && isKnownMedium(canonical) ? keyOfMedium(canonical) : null;
}

const nodeOf = (article: number, entity: Entity): Node => ({
  article,
  entity,
  names: [entity.canonical, ...entity.aliases].map(nameWords),
  key: keyOf(entity),
});

const haveNames = (
  a: Node,
  b: Node,
  areAlike: (first: readonly string[], second: readonly string[]) => boolean,
): boolean => a.names.some(first => b.names.some(second => areAlike(first, second)));

/** Nodes by the words of their names: those that are one in whichever spelling have a word in common. */
function indexByWord(nodes: readonly Node[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, Set<number>>();
  const add = (key: string, place: number): void => {
    const places = index.get(key);
    if (places) places.add(place);
    else index.set(key, new Set([place]));
  };
  nodes.forEach(({ names, key }, place) => {
    for (const word of names.flat()) add(wordKey(word), place);
    if (key !== null) add(`=${key}`, place);
  });
  return new Map([...index].map(([key, places]) => [key, [...places]]));
}

/** A club and its town bear one name: they are two where an article tells them apart. */
function findToldApart(pairs: readonly Pair[]): ReadonlySet<Node> {
  const apart = pairs.filter(
    ([a, b]) => a.article === b.article && a.entity.type !== b.entity.type && haveNames(a, b, isSameName),
  );
  return new Set(apart.flat());
}

type Pair = readonly [Node, Node];

function areOne([a, b]: Pair, toldApart: ReadonlySet<Node>): boolean {
  if (a.article === b.article) return false;
  const isSameType = a.entity.type === b.entity.type;
  const isPerson = a.entity.type === 'person' || b.entity.type === 'person';
  if (!isSameType && (isPerson || toldApart.has(a) || toldApart.has(b))) return false;
  if (isSameType && a.key !== null && a.key === b.key) return true;
  return haveNames(a, b, isSameName) || (isSameType && isPerson && haveNames(a, b, isFullerName));
}

/** Pairs of nodes that share a word, the earlier first. */
function pairsOf(nodes: readonly Node[]): readonly Pair[] {
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const places of indexByWord(nodes).values())
    places.forEach((i, at) => {
      for (const j of places.slice(at + 1)) {
        const [a, b] = [nodes[i], nodes[j]];
        const id = i * nodes.length + j;
        if (!a || !b || seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    });
  return pairs;
}

/**
 * Joins the entities of several articles that are the same by name; in the order of the articles and of their lists.
 * Entities of one article are joined only through another's.
 */
export function clusterNames(entities: readonly (readonly Entity[])[]): readonly (readonly NamedEntity[])[] {
  const nodes = entities.flatMap((list, article) => list.map(entity => nodeOf(article, entity)));
  const placeOf = new Map(nodes.map((node, place) => [node, place]));
  const sets = createDisjointSets(nodes.length);
  const join = (a: Node, b: Node): void => sets.join(placeOf.get(a) ?? 0, placeOf.get(b) ?? 0);
  const pairs = pairsOf(nodes);
  const toldApart = findToldApart(pairs);
  for (const pair of pairs) if (areOne(pair, toldApart)) join(...pair);
  for (const [single, bearer] of familyNames(pairs, node => sets.rootOf(placeOf.get(node) ?? 0)))
    join(single, bearer);
  return sets.all().map(cluster =>
    cluster.flatMap(place => {
      const node = nodes[place];
      return node ? [{ article: node.article, entity: node.entity }] : [];
    }),
  );
}

const isSingle = ({ entity, names }: Node): boolean =>
  entity.type === 'person' && names.every(words => words.length === 1);

/** «كين» of one article is «هاري كين» of another if nobody else of the name is there. */
function familyNames(pairs: readonly Pair[], rootOf: (node: Node) => number): readonly Pair[] {
  const bearers = new Map<Node, Node[]>();
  for (const [a, b] of pairs)
    for (const [single, full] of [
      [a, b],
      [b, a],
    ] as const)
      if (isSingle(single) && full.entity.type === 'person' && haveNames(full, single, isFamilyNameOf))
        bearers.set(single, [...(bearers.get(single) ?? []), full]);
  return [...bearers].flatMap(([single, fulls]): readonly Pair[] => {
    const [first] = fulls;
    return first && new Set(fulls.map(rootOf)).size === 1 ? [[single, first]] : [];
  });
}
