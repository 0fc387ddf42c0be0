import { IndexDatabase } from '#renderer/search/index-database.ts';
import type { FromSearcherWorker, QuestionKind, ToSearcherWorker } from '#renderer/search/search-messages.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createSearchSession, type SearchSession } from './search-session.ts';

/** There is a moment in which messages are heard after as many milliseconds. */
const mostDeafMs = 8;

function createPause(): { readonly pause: () => Promise<void>; readonly noteHeard: () => void } {
  let heardAt = performance.now();
  const noteHeard = (): void => void (heardAt = performance.now());
  return {
    noteHeard,
    async pause() {
      if (performance.now() - heardAt < mostDeafMs) return;
      await new Promise<void>(resolve => setTimeout(resolve));
      noteHeard();
    },
  };
}

/** The end of the searcher that is in the worker: hears questions, and tells the answers. */
export function serveSearcher(
  tell: (message: FromSearcherWorker) => void,
): (message: ToSearcherWorker) => void {
  const { pause, noteHeard } = createPause();
  const sessions = new Map<string, SearchSession>();
  /** The number of the last question of each kind: only that one is still wanted. */
  const newest = new Map<QuestionKind, number>();

  const sessionOf = (name: string): SearchSession => {
    const known = sessions.get(name);
    if (known) return known;
    const session = createSearchSession({
      openCollection: () => new CollectionDatabase(name),
      database: new IndexDatabase(name),
      pause,
    });
    sessions.set(name, session);
    return session;
  };
  async function answer({ collection, number, question }: ToSearcherWorker): Promise<void> {
    const isWanted = (): boolean => newest.get(question.kind) === number;
    const session = sessionOf(collection);
    const answered = await session.answer(question, isWanted);
    tell({ number, answer: answered, isIndexDamaged: session.isIndexDamaged });
  }

  return message => {
    noteHeard();
    newest.set(message.question.kind, message.number);
    void answer(message);
  };
}
