import { createIndexConnection } from '#renderer/search/index-connection.ts';
import type { FromSearcherWorker, QuestionKind, ToSearcherWorker } from '#renderer/search/search-messages.ts';
import { createSearchSession, type ReadSnippets, type SearchSession } from './search-session.ts';

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

/** Their code comes after the first answer, which it would hold up: it opens the collection and unpacks texts. */
const loadSnippets = () => import('./read-snippets.ts');

/** Opens the collection when a text is first asked for. */
function readSnippetsLater(collection: string): ReadSnippets {
  let readSnippets: ReadSnippets | null = null;
  return async (question, mayGoOn) => {
    readSnippets ??= (await loadSnippets()).readSnippetsOf(collection);
    return readSnippets(question, mayGoOn);
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
      connection: createIndexConnection(name),
      readSnippets: readSnippetsLater(name),
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
    // Passages of what was found are asked for next; where the code can't be had, that question fails.
    if (question.kind === 'find') loadSnippets().catch(() => {});
  }

  return message => {
    noteHeard();
    newest.set(message.question.kind, message.number);
    void answer(message);
  };
}
