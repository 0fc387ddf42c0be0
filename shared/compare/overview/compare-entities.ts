import { isCommonWord } from '#shared/analysis/entities/name-lexicon.ts';
import { isListedWord } from '#shared/analysis/entities/ordinary-words.ts';
import type { Entity } from '#shared/domain/article/entity.ts';
import { sliceSpan, spansOverlap, type Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { clusterNames, type NamedEntity } from './cluster-names.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';
import { isSameName, mayBeOnePerson, nameWords } from './name-likeness.ts';
import type { ComparedEntity, EntityPresence, OverviewArticle } from './overview.ts';

interface TextOfArticle extends Pick<OverviewArticle, 'body'> {
  readonly inText: NameFinder;
  readonly inTitle: NameFinder;
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter(name => !seen.has(foldText(name)) && seen.add(foldText(name)));
}

/** What an article's own reading found of an entity. */
function presenceOf(entities: readonly Entity[]): EntityPresence | null {
  if (entities.length === 0) return null;
  const spans = entities.flatMap(({ mentions }) => mentions.flatMap(({ span }) => span ?? []));
  const written = entities.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  return {
    ids: entities.map(({ id }) => id),
    names: distinctNames(written.toSorted(byLength)),
    mentions: spans.length,
    first: spans.toSorted(byPlace)[0] ?? null,
  };
}

/** A word that is more than this name says nothing by standing in a text. */
function isTelling(name: string, type: Entity['type']): boolean {
  const words = foldText(name).split(' ');
  const [word = ''] = words;
  if (words.length > 1) return true;
  return word.length > 2 && !isListedWord(word) && (type === 'place' || !isCommonWord(word));
}

/** What of a name that the reading of an article passed over stands there. */
interface FoundByName {
  readonly presence: EntityPresence | null;
  /** It stands only in names of others («ريال مدريد»), or in the headline of one that names others so. */
  readonly isUnclear: boolean;
}

function findByName(names: readonly string[], { body, inText, inTitle }: TextOfArticle): FoundByName {
  const spans = names.flatMap(inText).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = spans.filter((span, i) => !spans.slice(0, i).some(earlier => spansOverlap(earlier, span)));
  const taken = body.entities.flatMap(({ mentions }) => mentions.flatMap(({ span }) => span ?? []));
  const free = apart.filter(span => !taken.some(other => spansOverlap(span, other)));
  const [first] = free;
  const inHeadline = names.filter(name => inTitle(name).length > 0).slice(0, 1);
  if (!first) {
    const isUnclear = apart.length > 0;
    const isInHeadline = inHeadline.length > 0 && !isUnclear;
    return {
      presence: isInHeadline ? { ids: [], names: inHeadline, mentions: 0, first: null } : null,
      isUnclear,
    };
  }
  const written = distinctNames(free.map(span => sliceSpan(body.text, span)).sort(byLength));
  return { presence: { ids: [], names: written, mentions: free.length, first }, isUnclear: false };
}

/** Null where it cannot be told which articles name it. */
function compareCluster(
  cluster: readonly NamedEntity[],
  articles: readonly TextOfArticle[],
): ComparedEntity | null {
  const own = articles.map((_, article) =>
    cluster.filter(each => each.article === article).map(({ entity }) => entity),
  );
  const [leader] = own.find(entities => entities.length > 0) ?? [];
  if (!leader) return null;
  const names = namesToFind(cluster, leader.type);
  const found = own.map((entities, article): FoundByName => {
    const presence = presenceOf(entities);
    const texts = articles[article];
    return presence || !texts ? { presence, isUnclear: false } : findByName(names, texts);
  });
  if (found.some(({ isUnclear }) => isUnclear)) return null;
  const presence = found.map(each => each.presence);
  const count = presence.filter(each => each !== null).length;
  const reach = count === presence.length ? 'all' : count === 1 ? 'one' : 'some';
  return { type: leader.type, name: leader.canonical, presence, reach };
}

function namesToFind(cluster: readonly NamedEntity[], type: Entity['type']): readonly string[] {
  const known = distinctNames(cluster.flatMap(({ entity }) => [entity.canonical, ...entity.aliases]));
  const family = type === 'person' ? known.flatMap(familyName) : [];
  return distinctNames([...known, ...family]).filter(name => isTelling(name, type));
}

/** The last word of a full name, where it is long enough to stand for it. */
function familyName(name: string): readonly string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && nameWords(last).join('').length >= 4 ? [last] : [];
}

const total = ({ presence }: ComparedEntity): number =>
  presence.reduce((sum, each) => sum + (each?.mentions ?? 0), 0);
const reachOf = ({ presence }: ComparedEntity): number => presence.filter(each => each !== null).length;

/**
 * «وزارة الدفاع» of one article may be «وزارة الدفاع الجزائرية» of another, and «لوكاس فازكيز» may be «لوكاس فاسكويز»; or
 * not: neither is anyone's alone.
 */
function mayBeOne(a: ComparedEntity, b: ComparedEntity): boolean {
  if (a === b || a.type !== b.type || a.type === 'place') return false;
  const isApart = a.presence.every((each, article) => each === null || b.presence[article] === null);
  const [first, second] = [nameWords(a.name), nameWords(b.name)];
  if (a.type === 'person') return isApart && mayBeOnePerson(first, second);
  const length = Math.min(first.length, second.length);
  return isApart && isSameName(first.slice(0, length), second.slice(0, length));
}

/**
 * Who and what articles name: in all of them, in some, in one alone. The same name in another spelling, a family name
 * that only one person of the comparison bears, and the names a table has for one country or agency in several languages
 * count as one. What one article names is no other's alone if its name stands in that one's text or headline anywhere;
 * where that cannot be told from names of others, nothing is said.
 */
export function compareEntities(
  articles: readonly Pick<OverviewArticle, 'body'>[],
): readonly ComparedEntity[] {
  const texts = articles.map(({ body }): TextOfArticle => ({
    body,
    inText: createNameFinder(body.text),
    inTitle: createNameFinder(body.title.text),
  }));
  const compared = clusterNames(articles.map(({ body }) => body.entities)).flatMap(
    cluster => compareCluster(cluster, texts) ?? [],
  );
  return compared
    .filter(entity => entity.reach === 'all' || !compared.some(other => mayBeOne(entity, other)))
    .toSorted((a, b) => reachOf(b) - reachOf(a) || total(b) - total(a));
}
