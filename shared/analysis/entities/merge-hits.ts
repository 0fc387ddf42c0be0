import type { Entity, EntityType, Mention } from '#shared/domain/article/entity.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { spanOfRange, wordAt, type FoldedText } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { withPossibleAliases } from './possible-aliases.ts';

interface Group {
  readonly type: EntityType;
  canonical: string;
  readonly key: string;
  readonly isKnown: boolean;
  readonly hits: EntityHit[];
}

const keyOf = (folded: FoldedText, hit: EntityHit): string => {
  const parts: string[] = [];
  for (let i = hit.first; i <= hit.last; i++) {
    const { text, kind } = wordAt(folded.words, i);
    if (kind === 'word') parts.push(i === hit.first ? text.slice(hit.leadLength) : text);
  }
  return `${hit.isContracted ? 'ا' : ''}${parts.join(' ')}`;
};

function groupHits(folded: FoldedText, hits: readonly EntityHit[]): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const named = hit.refersTo ?? hit;
    const key = named.canonical === null ? keyOf(folded, named) : foldText(named.canonical);
    const id = `${hit.type}:${key}`;
    const group = groups.get(id);
    if (group) group.hits.push(hit);
    else
      groups.set(id, {
        type: hit.type,
        canonical: named.canonical ?? nameText(folded, named),
        key,
        isKnown: named.canonical !== null,
        hits: [hit],
      });
  }
  return [...groups.values()];
}

/** The name as written, without proclitics; «للجيش» is given back its article. */
function nameText(folded: FoldedText, hit: EntityHit): string {
  const from = wordAt(folded.words, hit.first).start + hit.leadLength;
  const span = spanOfRange(folded, from, wordAt(folded.words, hit.last).end);
  return `${hit.isContracted ? 'ا' : ''}${sliceSpan(folded.original, span).replaceAll('_', ' ').replaceAll('#', '')}`;
}

/**
 * A family name that a table gives to one person («سكريبال») is in doubt where the article has someone else of that name:
 * then it stands for itself.
 */
function withoutGuesses(folded: FoldedText, hits: readonly EntityHit[]): readonly EntityHit[] {
  const people = hits.filter(hit => hit.type === 'person');
  const isLone = (hit: EntityHit): boolean => hit.canonical !== null && hit.first === hit.last;
  const lone = people.filter(isLone);
  if (lone.length === 0) return hits;
  const doubtful = new Set<string>();
  for (const hit of people) {
    if (hit.first === hit.last) continue;
    const family = wordAt(folded.words, hit.last).text;
    if (
      lone.some(
        other => wordAt(folded.words, other.last).text.endsWith(family) && other.canonical !== hit.canonical,
      )
    )
      doubtful.add(family);
  }
  if (doubtful.size === 0) return hits;
  return hits.map(hit => {
    const isDoubtful = isLone(hit) && hit.type === 'person' && doubtful.has(keyOf(folded, hit));
    return isDoubtful
      ? { ...hit, canonical: null, ...(hit.refersTo ? { refersTo: { ...hit, canonical: null } } : {}) }
      : hit;
  });
}

/** True if every word of `short` stands in `long`, in the same order and with the same first word (for people: any). */
function isShortened(short: string, long: string, type: EntityType): boolean {
  // «الخارجية الروسية» is «وزارة الخارجية الروسية».
  if (type === 'organisation' && long === `وزاره ${short}`) return true;
  const [head, ...rest] = short.split(' ');
  const words = long.split(' ');
  if (words.length <= rest.length + 1 || (type !== 'person' && words[0] !== head)) return false;
  let at = -1;
  for (const word of short.split(' ')) {
    at = words.indexOf(word, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A shorter form joins a longer one where only one longer form of the article can be meant. */
function joinShortForms(groups: readonly Group[]): readonly Group[] {
  const byLength = [...groups].sort((a, b) => b.key.length - a.key.length);
  const kept: Group[] = [];
  for (const group of byLength) {
    const longer =
      group.type === 'place' || group.isKnown
        ? []
        : kept.filter(other => other.type === group.type && isShortened(group.key, other.key, group.type));
    const [only] = longer;
    if (only && longer.length === 1) only.hits.push(...group.hits);
    else kept.push(group);
  }
  return kept;
}

/**
 * Makes entities of hits: mentions of one name together, short forms with their only long form. The canonical name is
 * the table's, or the longest form in the text. In order of first mention; ids are the type and the folded canonical name.
 */
export function mergeHits(folded: FoldedText, hits: readonly EntityHit[]): readonly Entity[] {
  const groups = joinShortForms(groupHits(folded, withoutGuesses(folded, hits)));
  const entities = groups.map(group => toEntity(folded, group));
  return withPossibleAliases(
    entities.sort((a, b) => (a.mentions[0]?.span?.start ?? 0) - (b.mentions[0]?.span?.start ?? 0)),
  );
}

function toEntity(folded: FoldedText, group: Group): Entity {
  const hits = [...group.hits].sort((a, b) => a.first - b.first);
  const mentions = hits.map((hit): Mention => {
    const start = wordAt(folded.words, hit.first).start + hit.leadLength;
    const span = spanOfRange(folded, start, wordAt(folded.words, hit.last).end);
    const rule = hit.rule === undefined ? {} : { rule: hit.rule };
    return { span, source: null, text: sliceSpan(folded.original, span), ...rule };
  });
  const canonicalKey = foldText(group.canonical);
  const names = new Set(hits.map(hit => nameText(folded, hit)));
  return {
    id: `${group.type}:${canonicalKey}`,
    type: group.type,
    canonical: group.canonical,
    aliases: [...names].filter(name => foldText(name) !== canonicalKey),
    mentions,
  };
}
