import { roleOfName } from '../guess/field-names.ts';
import type { JsonNode } from './parse-json.ts';

export type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

/** Objects that stand in the same place of the same structure: the items of a list, the members of a map. */
interface Candidate {
  readonly depth: number;
  readonly items: readonly ObjectNode[];
}

/** Lists are looked for this deep; news lie near the top. */
const searchDepth = 8;
const placeLimit = 5000;

/**
 * Finds the records in a JSON text, wherever they stand: a list, a list in an object (`articles`, `hits.hits`,
 * `features`), a map from ids to objects, lists in each of several groups, or one object that is a record itself. Comments
 * of an article and paragraphs of its text are no records.
 */
export function findRecords(root: JsonNode): readonly ObjectNode[] {
  const candidates = listCandidates(root).map(candidate => ({ ...candidate, ...weigh(candidate.items) }));
  const [first] = candidates
    .filter(({ isRecordLike, hasText }) => isRecordLike && hasText)
    .filter(({ depth, mass }) => depth > 0 || !candidates.some(other => isHeld(other, mass)))
    .sort((a, b) => a.depth - b.depth || b.mass - a.mass);
  if (first) return first.items;
  const [heaviest] = candidates
    .filter(({ isRecordLike }) => isRecordLike)
    .concat(candidates)
    .sort((a, b) => Number(b.isRecordLike) - Number(a.isRecordLike) || b.mass - a.mass);
  return heaviest?.items ?? [];
}

/** A head with a title and a description above a list of records weighs little beside them. */
const isHeld = (other: Candidate & Weight, mass: number): boolean =>
  other.depth > 0 && other.isRecordLike && other.items.length > 0 && other.mass > 2 * mass;

function listCandidates(root: JsonNode): readonly Candidate[] {
  const byPlace = new Map<string, { depth: number; items: ObjectNode[] }>();
  const add = (place: string, depth: number, item: ObjectNode): void => {
    const known = byPlace.get(place);
    if (known) known.items.push(item);
    else if (byPlace.size < placeLimit) byPlace.set(place, { depth, items: [item] });
  };

  function walk(node: JsonNode, place: string, depth: number): void {
    if (depth > searchDepth) return;
    if (node.kind === 'list') {
      for (const item of node.items) {
        if (item.kind === 'object' && !isMapOfRecords(item)) add(`${place}[]`, depth + 1, item);
        if (item.kind === 'object' || item.kind === 'list') walk(item, `${place}[]`, depth + 1);
      }
      return;
    }
    if (node.kind !== 'object') return;
    const isMap = isMapOfRecords(node);
    for (const [name, member] of node.members) {
      const inside = isMap ? `${place}{}` : `${place}.${name}`;
      if (isMap && member.kind === 'object' && !isMapOfRecords(member)) add(inside, depth + 1, member);
      if (member.kind === 'object' || member.kind === 'list') walk(member, inside, depth + 1);
    }
  }

  if (root.kind === 'object' && !isMapOfRecords(root)) add('', 0, root);
  walk(root, '', 0);
  return [...byPlace.values()];
}

/** Members that are all objects (or null) and share names are records by their ids; a record has members of many kinds. */
function isMapOfRecords({ members }: ObjectNode): boolean {
  const objects: ObjectNode[] = [];
  for (const member of members.values()) if (member.kind === 'object') objects.push(member);
  const [first, ...others] = objects;
  if (first === undefined || objects.length < members.size * 0.9) return false;
  if (others.length === 0)
    return [...members.keys()].every(name => roleOfName(name) === null && /\d/.test(name));
  const shared = others.filter(other => [...first.members.keys()].some(name => other.members.has(name)));
  return shared.length >= others.length * 0.8;
}

interface Weight {
  /** Characters of texts that are the items' own. */
  readonly mass: number;
  readonly isRecordLike: boolean;
  readonly hasText: boolean;
}

const weighedItems = 50;
const textLength = 60;

function weigh(items: readonly ObjectNode[]): Weight {
  const step = Math.max(1, Math.floor(items.length / weighedItems));
  const weighed = items.filter((_, i) => i % step === 0).map(weighItem);
  const share = (test: (weight: Weight) => boolean): number => weighed.filter(test).length / weighed.length;
  return {
    mass: weighed.reduce((sum, { mass }) => sum + mass, 0) * step,
    isRecordLike: share(({ isRecordLike }) => isRecordLike) >= 0.5,
    hasText: share(({ hasText }) => hasText) >= 0.2,
  };
}

/** Weighs what is an item's own: its texts, those of objects in it, and of lists of texts or of paragraphs in it. */
function weighItem(item: ObjectNode): Weight {
  const roles = new Set<string>();
  let [mass, longest, blocks, fields] = [0, 0, 0, 0];
  const take = (name: string, length: number): void => {
    fields++;
    mass += length;
    longest = Math.max(longest, length);
    const role = roleOfName(name);
    if (role !== null) roles.add(role);
  };
  function walk(node: ObjectNode, depth: number): void {
    for (const [name, member] of node.members) {
      if (member.kind === 'string' || member.kind === 'literal') take(name, member.end - member.start);
      else if (member.kind === 'object' && depth < 3) walk(member, depth + 1);
      else if (member.kind === 'list' && isText(member)) {
        const length = member.end - member.start;
        take(name, length);
        blocks += length;
      }
    }
  }
  walk(item, 0);
  const hasText = longest >= textLength || blocks >= textLength;
  return { mass, hasText, isRecordLike: roles.size >= 2 || (fields >= 3 && longest >= 2 * textLength) };
}

/** A list of texts, or of objects that are pieces of one: with no more than one field that a record has. */
const isText = ({ items }: Extract<JsonNode, { kind: 'list' }>): boolean =>
  items.slice(0, weighedItems).every(item => {
    if (item.kind !== 'object') return item.kind === 'string';
    const roles = new Set([...item.members.keys()].map(roleOfName).filter(role => role !== null));
    return roles.size <= 1 && roles.has('text') && item.members.size <= 4;
  });
