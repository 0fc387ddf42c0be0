import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { cleanTags } from '#shared/corrections/article-tags.ts';
import type { ArticleChange, ArticleCorrection } from '#shared/stores/article-store.ts';
import { toArticleRecord } from './article-records.ts';
import { readBodies } from './bodies.ts';
import { completeSummary } from './complete-records.ts';
import type { ArticleRecord, CollectionDatabase } from './database.ts';
import { putDerived, withTags } from './derived-records.ts';
import { noteChanged } from './search-queue.ts';

interface Changed {
  readonly correction: ArticleCorrection;
  readonly before: ArticleRecord;
  readonly after: ArticleRecord;
}

/** What the article shows once the correction is applied; null in a correction takes it back to what the file says. */
const corrected = (record: ArticleRecord, correction: ArticleCorrection): ArticleRecord =>
  toArticleRecord({
    ...record,
    ...('published' in correction && { published: correction.published ?? record.asImported.published }),
    ...('outlet' in correction && { outlet: correction.outlet ?? record.asImported.outlet }),
    ...(correction.tags !== undefined && { tags: cleanTags(correction.tags) }),
  });

/** Nothing that is found in an article depends on its tags or its outlet: its text is not unpacked for them. */
async function putLabelled(database: CollectionDatabase, records: readonly ArticleRecord[]): Promise<void> {
  if (records.length === 0) return;
  const ids = records.map(({ id }) => id);
  const events = await database.events.bulkGet(ids);
  await database.articles.bulkPut([...records]);
  await database.events.bulkPut(
    events.flatMap((event, at) => {
      const record = records[at];
      return event && record
        ? [withTags({ ...event, outlet: record.outlet?.name ?? null }, record.tags)]
        : [];
    }),
  );
  await database.countEventsWrite();
  await noteChanged(database, ids);
}

async function putCorrected(database: CollectionDatabase, records: readonly ArticleRecord[]): Promise<void> {
  if (records.length === 0) return;
  const bodies = await readBodies(
    database,
    records.map(({ id }) => id),
  );
  await putDerived(
    database,
    records.flatMap((record, at) => {
      const body = bodies[at];
      return body ? [{ record, body }] : [];
    }),
  );
}

const leavesDate = ({ correction }: Changed): boolean => !('published' in correction);

const afterwards = ({ after }: Changed): ArticleRecord => after;

/** Applies corrections, one an article, and rewrites what follows from them, in one transaction. Answers what was there before. */
export const correctArticles = (
  database: CollectionDatabase,
  changes: readonly ArticleChange[],
): Promise<readonly ArticleSummary[]> =>
  database.transaction(
    'rw',
    [
      database.articles,
      database.bodies,
      database.events,
      database.corrections,
      database.rejections,
      database.counters,
      database.searchQueue,
    ],
    async () => {
      const records = await database.articles.bulkGet(changes.map(({ id }) => id));
      const changed = changes.flatMap(({ correction }, at): readonly Changed[] => {
        const before = records[at];
        return before ? [{ correction, before, after: corrected(before, correction) }] : [];
      });
      await putLabelled(database, changed.filter(leavesDate).map(afterwards));
      await putCorrected(database, changed.filter(change => !leavesDate(change)).map(afterwards));
      return changed.map(({ before }) => completeSummary(before));
    },
  );
