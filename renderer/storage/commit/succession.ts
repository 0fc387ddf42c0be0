import { carryOn, type ArticleParts } from '#renderer/storage/article-records.ts';
import { unpackBody } from '#renderer/storage/bodies.ts';
import {
  lastKey,
  type ArticleRecord,
  type BodyRecord,
  type CollectionDatabase,
} from '#renderer/storage/database.ts';
import { publishedDay } from '#shared/domain/article/published-day.ts';
import type { ArticleId, SourceId } from '#shared/ids/ids.ts';
import { matchArticles, type MatchableArticle } from '#shared/reimport/match-articles.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { FreeArticle } from './free-articles.ts';

/** An article that goes on under the name of an older one. */
export interface Succession {
  readonly before: ArticleRecord;
  /** As it is from now on, under the id of `before`. */
  readonly parts: ArticleParts;
  /** The id that it had or would have had, which nothing has any more. */
  readonly droppedId: ArticleId;
}

interface Matchable extends MatchableArticle {
  readonly parts: ArticleParts;
}

const matchable = (parts: ArticleParts): Matchable => {
  const { record, body } = parts;
  return {
    parts,
    ordinal: record.ordinal,
    textHash: record.textHash ?? '',
    title: record.titleKey === lastKey ? '' : record.titleKey,
    outlet: record.asImported.outlet && foldText(record.asImported.outlet.name),
    text: unpackBody(body).text,
    url: record.origin?.url ?? null,
    part: record.origin?.part ?? null,
    day: publishedDay(record.asImported.published),
  };
};

/** Those of these articles that an analyst worked on: set something right, tagged it, marked passages, or put it into a saved comparison. */
export async function findTouched(
  database: CollectionDatabase,
  records: readonly ArticleRecord[],
): Promise<ReadonlySet<ArticleId>> {
  const ids = records.map(({ id }) => id);
  const touched = new Set<ArticleId>();
  if (ids.length === 0) return touched;
  const touch = ({ articles }: { readonly articles: readonly ArticleId[] }): void =>
    articles.forEach(id => touched.add(id));
  await database.corrections
    .where('articleId')
    .anyOf(ids)
    .each(({ articleId }) => touched.add(articleId));
  await database.comparisonMarks.where('articles').anyOf(ids).each(touch);
  await database.comparisons.each(touch);
  for (const { id, published, outlet, tags = [] } of records)
    if (tags.length > 0 || published?.provenance === 'analyst' || outlet?.provenance === 'analyst')
      touched.add(id);
  return touched;
}

/** With their bodies; one without is passed over. */
async function withBodies(
  database: CollectionDatabase,
  records: readonly ArticleRecord[],
): Promise<readonly ArticleParts[]> {
  const bodies = await database.bodies.bulkGet(records.map(({ id }) => id));
  return records.flatMap((record, at): ArticleParts[] => {
    const body: BodyRecord | undefined = bodies[at];
    return body ? [{ record, body }] : [];
  });
}

/**
 * Articles of a source that was stored before it came to this place, which may go on under older names: those that came
 * later than all of these and that no analyst has worked on, so that nothing but a name is lost.
 */
async function heirsStored(
  database: CollectionDatabase,
  id: SourceId,
  before: readonly ArticleRecord[],
): Promise<readonly ArticleParts[]> {
  const records = await database.articles.where('sourceId').equals(id).toArray();
  const later = records.filter(({ importedAt }) => before.every(old => old.importedAt <= importedAt));
  const touched = await findTouched(database, later);
  return withBodies(
    database,
    later.filter(record => !touched.has(record.id)),
  );
}

/**
 * Finds the free articles again among those of the sources that came in the stead of theirs; `own` are those that are
 * not stored yet. Each article takes part once.
 */
export async function findSuccessions(
  database: CollectionDatabase,
  free: ReadonlyMap<ArticleId, FreeArticle>,
  own: ReadonlyMap<SourceId, readonly ArticleParts[]>,
): Promise<readonly Succession[]> {
  const left = new Map(free);
  const successions: Succession[] = [];
  const heirs = new Set([...free.values()].flatMap(article => [...article.heirs]));
  for (const heir of heirs) {
    const olds = [...left.values()].filter(article => article.heirs.has(heir));
    const records = olds.map(({ record }) => record);
    let again = (own.get(heir) ?? (await heirsStored(database, heir, records))).map(matchable);
    const rereadIds = new Set(olds.flatMap(({ record, isReread }) => (isReread ? [record.id] : [])));
    const before = (await withBodies(database, records)).map(matchable);
    for (const isReread of [true, false]) {
      const candidates = before.filter(({ parts }) => rereadIds.has(parts.record.id) === isReread);
      const matched = matchArticles(candidates, again, isReread);
      for (const [now, old] of matched) {
        const parts = carryOn(now.parts, old.parts.record);
        successions.push({ before: old.parts.record, parts, droppedId: now.parts.record.id });
        left.delete(old.parts.record.id);
      }
      again = again.filter(article => !matched.has(article));
    }
  }
  return successions;
}
