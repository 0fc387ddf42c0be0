import { drainPaced } from './drain-paced.ts';
import { finishNext, startNextIfDue } from './generations.ts';
import { reconcile } from './reconcile.ts';
import type { Session } from './session.ts';

/** Sees whether the index holds as many articles as there are, once, and has it hold them; answers whether it did anything. */
export async function makeWhole(session: Session): Promise<boolean> {
  const { collection, writer, ports } = session;
  await startNextIfDue(writer, ports.analyser, ports.takeRebuildWish());
  if (session.isChecked && writer.index.state.next === null) return false;
  const { articles, searchQueue } = collection;
  const [queued, stored] = await collection.transaction('r', articles, searchQueue, () =>
    Promise.all([searchQueue.count(), articles.count()]),
  );
  if (queued > 0) return true;
  const { next, indexed } = writer.index.state;
  if (next !== null || indexed !== stored) await reconcile(session, () => drainPaced(session));
  await finishNext(writer);
  // What was wished for meanwhile has been made by now.
  ports.takeRebuildWish();
  session.isChecked = true;
  return true;
}
