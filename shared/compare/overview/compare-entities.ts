import { areDifferentLanguages } from '#shared/compare/different-languages.ts';
import type { Entity } from '#shared/domain/article/entity.ts';
import { spansOverlap } from '#shared/domain/article/span.ts';
import { findCreditsToCompared } from './cited-articles.ts';
import { clusterNames, type NamedEntity } from './cluster-names.ts';
import {
  distinctNames,
  findByName,
  isTelling,
  presenceOf,
  type FoundByName,
  type TextOfArticle,
} from './entity-presence.ts';
import { createNameFinder } from './name-finder.ts';
import { isSameName, mayBeOnePerson, nameWords } from './name-likeness.ts';
import type { ComparedEntity, EntityReach, OverviewArticle } from './overview.ts';

/** An entity, and whether it can be told which articles name it. */
interface Compared {
  readonly entity: ComparedEntity;
  readonly isUnclear: boolean;
}

function compareCluster(
  cluster: readonly NamedEntity[],
  articles: readonly TextOfArticle[],
): Compared | null {
  const own = articles.map((_, article) =>
    cluster.filter(each => each.article === article).map(({ entity }) => entity),
  );
  const type = mostCommon(
    cluster.toSorted((a, b) => (a.entity.type < b.entity.type ? -1 : 1)),
    entity => entity.type,
  );
  const name = mostCommon(cluster, entity => entity.canonical);
  if (type === undefined || name === undefined) return null;
  const names = namesToFind(cluster, type);
  const found = own.map((entities, article): FoundByName => {
    const presence = presenceOf(entities);
    const texts = articles[article];
    return presence || !texts ? { presence, isUnclear: false } : findByName(names, texts);
  });
  const presence = found.map(each => each.presence);
  return {
    entity: { type, name, presence, reach: reachIn(presence, articles) },
    isUnclear: found.some(({ isUnclear }) => isUnclear),
  };
}

function reachIn(presence: ComparedEntity['presence'], articles: readonly TextOfArticle[]): EntityReach {
  const naming = articles.filter((_, article) => presence[article]);
  if (naming.length === articles.length) return 'all';
  if (naming.length > 1) return 'some';
  const isForeign = ({ language }: TextOfArticle): boolean =>
    naming.some(other => areDifferentLanguages(language, other.language));
  return articles.some(isForeign) ? 'uncompared' : 'one';
}

/** What most articles say of it; of equals the first of the cluster. */
function mostCommon<Value extends string>(
  cluster: readonly NamedEntity[],
  valueOf: (entity: Entity) => Value,
): Value | undefined {
  const articlesWith = (value: Value): number =>
    new Set(cluster.filter(({ entity }) => valueOf(entity) === value).map(({ article }) => article)).size;
  const values = [...new Set(cluster.map(({ entity }) => valueOf(entity)))];
  return values.toSorted((a, b) => articlesWith(b) - articlesWith(a))[0];
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
const countNaming = ({ presence }: ComparedEntity): number => presence.filter(each => each !== null).length;

/**
 * «وزارة الدفاع» of one article may be «وزارة الدفاع الجزائرية» of another, and «لوكاس فازكيز» may be «لوكاس فاسكويز»; or
 * not: neither is anyone's alone, nor missing anywhere.
 */
function mayBeOne(a: ComparedEntity, b: ComparedEntity): boolean {
  if (a === b || a.type !== b.type || a.type === 'place') return false;
  const isApart = a.presence.every((each, article) => each === null || b.presence[article] === null);
  const [first, second] = [nameWords(a.name), nameWords(b.name)];
  if (a.type === 'person') return isApart && mayBeOnePerson(first, second);
  const length = Math.min(first.length, second.length);
  return isApart && isSameName(first.slice(0, length), second.slice(0, length));
}

/** Without places that stand only in the name of an outlet: «(وكالة النيل)» is no river. */
function namedIn(article: OverviewArticle, all: readonly OverviewArticle[]): readonly Entity[] {
  const others = all.filter(other => other !== article);
  const outlets = findCreditsToCompared(article, others).flatMap(({ span }) => span ?? []);
  const isOfOutlet = ({ mentions }: Entity): boolean =>
    mentions.length > 0 &&
    mentions.every(({ span }) => span && outlets.some(outlet => spansOverlap(outlet, span)));
  return article.body.entities.filter(entity => entity.type !== 'place' || !isOfOutlet(entity));
}

/**
 * Who and what articles name: in all of them, in some, in one alone. The same name in another spelling, a family name
 * that only one person of the comparison bears, and the names a table has for one country or agency in several languages
 * count as one. What one article names is no other's alone if its name stands in that one's text or headline anywhere.
 * Where that cannot be told from names of others, or for want of a common language, it says so.
 */
export function compareEntities(articles: readonly OverviewArticle[]): readonly ComparedEntity[] {
  const texts = articles.map(({ summary, body }): TextOfArticle => ({
    body,
    language: summary.language,
    inText: createNameFinder(body.text),
    inTitle: createNameFinder(body.title.text),
  }));
  const compared = clusterNames(articles.map(article => namedIn(article, articles))).flatMap(
    cluster => compareCluster(cluster, texts) ?? [],
  );
  const judge = ({ entity, isUnclear }: Compared): ComparedEntity => {
    const mayBeAnother = entity.reach !== 'all' && compared.some(other => mayBeOne(entity, other.entity));
    return isUnclear || mayBeAnother ? { ...entity, reach: 'unclear' } : entity;
  };
  return compared.map(judge).toSorted((a, b) => countNaming(b) - countNaming(a) || total(b) - total(a));
}
