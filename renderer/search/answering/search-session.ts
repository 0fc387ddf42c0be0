import type {
  Answer,
  Answers,
  Question,
  QuestionKind,
  SearchSince,
} from '#renderer/search/search-messages.ts';
import type { IndexConnection } from '#renderer/search/index-connection.ts';
import { toStoreError } from '#renderer/storage/store-error.ts';
import { err, ok } from '#shared/result/result.ts';
import { countNew } from '#shared/search/evaluate/count-new.ts';
import { evaluateRequest, type MayGoOn } from '#shared/search/evaluate/evaluate-request.ts';
import { countFacets } from '#shared/search/evaluate/facets/count-facets.ts';
import { suggestValues } from '#shared/search/evaluate/facets/suggest-values.ts';
import { readAll } from '#shared/search/evaluate/order/all-hits.ts';
import { readFirst } from '#shared/search/evaluate/order/first-hits.ts';
import { MissingPage } from '#shared/search/segment/segment-storage.ts';
import { createHeldEvaluations, type IsWanted } from './held-evaluations.ts';
import { createIndexReader, type OpenIndex } from './index-reader.ts';

/** Answers questions out of the index of a collection. */
export interface SearchSession {
  /** `cancelled` where the answer was not wanted any more before it was there. */
  answer(question: Question, isWanted: IsWanted): Promise<Answer>;
  /** Whether pages were missing of the index as it was published last. */
  readonly isIndexDamaged: boolean;
}

/** Where a query finds something in the texts of these articles (see `createReadSnippets`). */
export type ReadSnippets = (
  question: Extract<Question, { readonly kind: 'readSnippets' }>,
  mayGoOn: MayGoOn,
) => Promise<Answers['readSnippets'] | null>;

interface SessionPorts {
  readonly connection: IndexConnection;
  readonly readSnippets: ReadSnippets;
  /** Lets messages be heard. */
  readonly pause: () => Promise<void>;
}

/** Pages that are kept in memory. */
const mostCachedBytes = 24_000_000;
/** Segments are merged in between: the second look finds the newer ones, seldom the third. */
const mostTries = 4;

/** Reads what every search by relevance needs. */
async function prepare({ segments }: OpenIndex): Promise<true> {
  await Promise.all(segments.map(segment => segment.readLengths()));
  return true;
}

/** Opens the index with the first question. */
export function createSearchSession({ connection, readSnippets, pause }: SessionPorts): SearchSession {
  const reader = createIndexReader(connection, mostCachedBytes);
  const evaluations = createHeldEvaluations(pause);
  let isIndexDamaged = false;

  async function countAll(
    index: OpenIndex,
    searches: readonly SearchSince[],
    mayGoOn: MayGoOn,
  ): Promise<Answers['countNew'] | null> {
    const counts: { readonly total: number; readonly added: number }[] = [];
    for (const { request, since } of searches) {
      // By day: what is only counted need not be scored. Not held: it would drive out what is shown.
      const evaluated = await evaluateRequest(index.segments, { ...request, order: 'newest' }, mayGoOn);
      if (evaluated === null) return null;
      counts.push({ total: evaluated.total, added: await countNew(evaluated, since) });
    }
    return counts;
  }

  async function answerFrom(
    index: OpenIndex,
    question: Question,
    isWanted: IsWanted,
  ): Promise<Answers[QuestionKind] | null> {
    const mayGoOn = async (): Promise<boolean> => {
      await pause();
      return isWanted();
    };
    switch (question.kind) {
      case 'prepare':
        return prepare(index);
      case 'suggest':
        return suggestValues(index.segments, question);
      case 'readSnippets':
        return readSnippets(question, mayGoOn);
      case 'countNew':
        return countAll(index, question.searches, mayGoOn);
    }
    const evaluated = await evaluations.evaluate(index, question.request, isWanted);
    if (evaluated === null || !isWanted()) return null;
    switch (question.kind) {
      case 'find':
        return readFirst(evaluated, question.limit);
      case 'findAll':
        return (await readAll(evaluated)).join(' ');
      case 'countFacets':
        return countFacets(evaluated, question.limit);
    }
  }

  return {
    get isIndexDamaged() {
      return isIndexDamaged;
    },
    async answer(question, isWanted) {
      for (let tries = 1; ; tries++) {
        try {
          const index = await reader.open();
          if (index === null) return err({ code: 'no-index' });
          const value = await answerFrom(index, question, isWanted);
          isIndexDamaged = false;
          return value === null ? err({ code: 'cancelled' }) : ok(value);
        } catch (cause) {
          isIndexDamaged = cause instanceof MissingPage && tries === mostTries;
          if (!(cause instanceof MissingPage) || isIndexDamaged) return err(toStoreError(cause));
          reader.forget();
        }
      }
    },
  };
}
