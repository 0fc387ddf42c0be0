import type { Entity } from '#shared/domain/article/entity.ts';
import { foldText } from '#shared/text/normalise.ts';
import { aliasRules, type AliasRow } from './tables/alias-rules.ts';

interface Rule extends AliasRow {
  readonly heads: readonly string[];
}

const rules: readonly Rule[] = aliasRules.map(row => ({
  ...row,
  heads:
    row.words === ''
      ? []
      : foldText(row.words)
          .split('|')
          .sort((a, b) => b.length - a.length),
}));

/** Endings by which adjectives agree with nouns of either gender. */
const stemOf = (word: string): string => word.replace(/(?:يه|ي|ه)$/, '');
const shortestSpelled = 6;

function restBehindHead(name: string, heads: readonly string[]): { head: string; rest: string } | null {
  const head = heads.find(words => name.startsWith(`${words} `));
  if (head === undefined) return null;
  return {
    head,
    rest: name
      .slice(head.length + 1)
      .split(' ')
      .map(stemOf)
      .join(' '),
  };
}

function isSwapped(a: string, b: string, heads: readonly string[]): boolean {
  const first = restBehindHead(a, heads);
  const second = restBehindHead(b, heads);
  return first !== null && second !== null && first.head !== second.head && first.rest === second.rest;
}

function isShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  let at = -1;
  return short.length < long.length && short.every(word => (at = long.indexOf(word, at + 1)) >= 0);
}

/** True if one letter was added, left out or changed inside a word, and not its first. */
function isOneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < shortestSpelled || Math.abs(a.length - b.length) > 1)
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start > 0 && Math.max(a.length, b.length) - start - end <= 1;
}

function isRespelled(a: string, b: string): boolean {
  const first = a.split(' ');
  const second = b.split(' ');
  const differing = first.filter((word, i) => word !== second[i]);
  const [word = ''] = differing;
  return (
    first.length > 1 &&
    first.length === second.length &&
    differing.length === 1 &&
    isOneLetterAway(word, second[first.indexOf(word)] ?? '')
  );
}

function isAlike(rule: Rule, a: string, b: string): boolean {
  if (rule.likeness === 'swap') return isSwapped(a, b, rule.heads);
  return rule.likeness === 'short' ? isShort(a, b) : isRespelled(a, b);
}

/** An entity with its name folded. */
interface Named {
  readonly entity: Entity;
  readonly name: string;
}

const named = (entity: Entity): Named => ({ entity, name: foldText(entity.canonical) });

function ruleOf(a: Named, b: Named): string | null {
  const { type } = a.entity;
  if (type !== b.entity.type || type === 'place') return null;
  return rules.find(rule => rule.type === type && isAlike(rule, a.name, b.name))?.id ?? null;
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
