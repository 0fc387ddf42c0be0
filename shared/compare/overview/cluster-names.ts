import type { Entity } from '#shared/domain/article/entity.ts';
import { keyOfCountry } from './country-keys.ts';
import { isKnownMedium, keyOfMedium } from './medium-keys.ts';
import { isFamilyNameOf, isFullerName, isSameName, nameWords } from './name-likeness.ts';

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

/** Sets of nodes that are joined one by one. */
function createSets(count: number) {
  const parents = Array.from({ length: count }, (_, i) => i);
  const rootOf = (i: number): number => {
    const parent = parents[i] ?? i;
    return parent === i ? i : rootOf(parent);
  };
  return {
    rootOf,
    join(a: number, b: number): void {
      const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
      if (first !== undefined && second !== undefined) parents[second] = first;
    },
  };
}

const haveNames = (
  a: Node,
  b: Node,
  areAlike: (first: readonly string[], second: readonly string[]) => boolean,
): boolean => a.names.some(first => b.names.some(second => areAlike(first, second)));

/** A club and its town bear one name: they are two where an article tells them apart. */
const mayBeOne = (a: Node, b: Node, areToldApart: (a: Node, b: Node) => boolean): boolean =>
  a.entity.type === b.entity.type ||
  (a.entity.type !== 'person' && b.entity.type !== 'person' && !areToldApart(a, b));

function areOne(a: Node, b: Node, areToldApart: (a: Node, b: Node) => boolean): boolean {
  if (a.article === b.article || !mayBeOne(a, b, areToldApart)) return false;
  if (a.key !== null && a.key === b.key && a.entity.type === b.entity.type) return true;
  if (haveNames(a, b, isSameName)) return true;
  return a.entity.type === 'person' && b.entity.type === 'person' && haveNames(a, b, isFullerName);
}

/**
 * Joins the entities of several articles that are the same by name; in the order of the articles and of their lists.
 * Entities of one article are joined only through another's.
 */
export function clusterNames(entities: readonly (readonly Entity[])[]): readonly (readonly NamedEntity[])[] {
  const nodes = entities.flatMap((list, article) => list.map(entity => nodeOf(article, entity)));
  const sets = createSets(nodes.length);
  const areToldApart = (a: Node, b: Node): boolean =>
    [a, b].some(node =>
      nodes.some(
        other =>
          other.article === node.article &&
          other.entity.type !== node.entity.type &&
          haveNames(node, other, isSameName),
      ),
    );
  nodes.forEach((a, i) =>
    nodes.forEach((b, j) => {
      if (i < j && areOne(a, b, areToldApart)) sets.join(i, j);
    }),
  );
  joinFamilyNames(nodes, sets);
  const clusters = new Map<number, Node[]>();
  nodes.forEach((node, i) => {
    const root = sets.rootOf(i);
    clusters.set(root, [...(clusters.get(root) ?? []), node]);
  });
  return [...clusters.values()].map(cluster => cluster.map(({ article, entity }) => ({ article, entity })));
}

/** «كين» of one article is «هاري كين» of another if nobody else of the name is there. */
function joinFamilyNames(nodes: readonly Node[], sets: ReturnType<typeof createSets>): void {
  nodes.forEach((single, i) => {
    if (single.entity.type !== 'person' || single.names.some(words => words.length > 1)) return;
    const bearers = nodes.flatMap((full, j) =>
      full.entity.type === 'person' && haveNames(full, single, isFamilyNameOf) ? [sets.rootOf(j)] : [],
    );
    const [bearer] = bearers;
    if (bearer !== undefined && new Set(bearers).size === 1) sets.join(bearer, i);
  });
}
