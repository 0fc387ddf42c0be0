import Dexie from 'dexie';
import type { ArticleRecord, CollectionDatabase } from '#renderer/storage/database.ts';
import { repeatsReport, type ReportFacts } from '#shared/reimport/repeats-report.ts';
import { foldText } from '#shared/text/normalise.ts';

const folded = (named: { readonly name: string } | null): string | null => named && foldText(named.name);

/** What a stored article is compared by: what its file says, whatever the analyst made of it. */
const factsOf = (record: ArticleRecord): ReportFacts => ({
  textHash: record.textHash ?? '',
  wordCount: record.wordCount,
  title: record.titleKey,
  outlet: folded(record.asImported.outlet),
  author: folded(record.author),
  published: record.asImported.published?.value ?? null,
});

/** Of the articles with one text, as many are compared at most: thousands of rows that say "none" must not cost millions of looks. */
const mostCompared = 100;

interface Candidate {
  readonly record: ArticleRecord;
  readonly facts: ReportFacts;
}

/** Finds what new articles repeat, among those stored and those that came before them in a batch. */
export interface CopyFinder {
  /** The article of which this one is a copy, unless `isPassedOver`; of several the one that came last. */
  find(record: ArticleRecord, isPassedOver: (stored: ArticleRecord) => boolean): ArticleRecord | null;
  add(record: ArticleRecord): void;
}

/** Looks up the stored articles that have the texts of these. */
export async function createCopyFinder(
  database: CollectionDatabase,
  records: readonly ArticleRecord[],
): Promise<CopyFinder> {
  const byText = new Map<string, Candidate[]>();
  const add = (record: ArticleRecord): void => {
    const candidate = { record, facts: factsOf(record) };
    const known = byText.get(candidate.facts.textHash);
    if (known) known.push(candidate);
    else byText.set(candidate.facts.textHash, [candidate]);
  };
  const hashes = new Set(records.flatMap(({ textHash, wordCount }) => (wordCount > 0 && textHash) || []));
  // A query for each text, all at once: one `anyOf` walks a cursor from text to text, which takes ten times as long.
  const withText = (hash: string) => database.articles.where('textHash').equals(hash).limit(mostCompared);
  const stored = await Dexie.Promise.all([...hashes].map(hash => withText(hash).toArray()));
  for (const record of stored.flat()) add(record);
  return {
    find(record, isPassedOver) {
      const facts = factsOf(record);
      const candidates = byText.get(facts.textHash) ?? [];
      const found = candidates
        .slice(-mostCompared)
        .findLast(candidate => repeatsReport(facts, candidate.facts) && !isPassedOver(candidate.record));
      return found?.record ?? null;
    },
    add,
  };
}
