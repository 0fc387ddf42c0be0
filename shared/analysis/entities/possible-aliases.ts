import type { Entity } from '#shared/domain/article/entity.ts';
import { editDistance } from '#shared/text/edit-distance.ts';
import { foldText } from '#shared/text/normalise.ts';
import { aliasRules, type AliasRow } from './tables/alias-rules.ts';

interface Rule extends AliasRow {
  /** Each with the space behind it, the longest first. */
  readonly heads: readonly string[];
}

const rules: readonly Rule[] = aliasRules.map(row => ({
  ...row,
  heads:
    row.words === ''
      ? []
      : foldText(row.words)
          .split('|')
          .sort((a, b) => b.length - a.length)
          .map(head => `${head} `),
}));

/** Endings by which adjectives agree with nouns of either gender. */
const stemOf = (word: string): string => word.replace(/(?:يه|ي|ه)$/, '');
const shortestSpelled = 6;

const headOf = (name: string, heads: readonly string[]): string | undefined =>
  heads.find(head => name.startsWith(head));

const stemsBehind = (name: string, head: string): string =>
  name.slice(head.length).split(' ').map(stemOf).join(' ');

function isSwapped(a: string, b: string, heads: readonly string[]): boolean {
  const first = headOf(a, heads);
  const second = first === undefined ? undefined : headOf(b, heads);
  if (first === undefined || second === undefined || first === second) return false;
  return stemsBehind(a, first) === stemsBehind(b, second);
}

function isShort(a: Named, b: Named): boolean {
  const [short, long] = a.name.length < b.name.length ? [a.words, b.words] : [b.words, a.words];
  let at = -1;
  return short.length < long.length && short.every(word => (at = long.indexOf(word, at + 1)) >= 0);
}

/** True if one letter was added, left out or changed inside a word, and not its first. */
const isOneLetterAway = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestSpelled && a[0] === b[0] && editDistance(a, b) === 1;

function isRespelled({ words: first }: Named, { words: second }: Named): boolean {
  if (first.length < 2 || first.length !== second.length) return false;
  const differing = first.filter((word, i) => word !== second[i]);
  const [word = ''] = differing;
  return differing.length === 1 && isOneLetterAway(word, second[first.indexOf(word)] ?? '');
}

function isAlike(rule: Rule, a: Named, b: Named): boolean {
  if (rule.likeness === 'swap') return isSwapped(a.name, b.name, rule.heads);
  return rule.likeness === 'short' ? isShort(a, b) : isRespelled(a, b);
}

/** An entity with its name folded, and the words of that. */
interface Named {
  readonly entity: Entity;
  readonly name: string;
  readonly words: readonly string[];
}

function named(entity: Entity): Named {
  const name = foldText(entity.canonical);
  return { entity, name, words: name.split(' ') };
}

function ruleOf(a: Named, b: Named): string | null {
  const { type } = a.entity;
  if (type !== b.entity.type || type === 'place') return null;
  return rules.find(rule => rule.type === type && isAlike(rule, a, b))?.id ?? null;
}

/** The rule by which two names may be one entity's; null where none offers it. */
export const possibleAliasRule = (a: Entity, b: Entity): string | null => ruleOf(named(a), named(b));

/** Notes on each entity which others of its article may be the same. */
export function withPossibleAliases(entities: readonly Entity[]): readonly Entity[] {
  const all = entities.map(named);
  return all.map(one => {
    const possible = all.filter(other => other !== one && ruleOf(one, other) !== null);
    return possible.length === 0
      ? one.entity
      : { ...one.entity, possibleAliases: possible.map(({ entity }) => entity.id) };
  });
}
