import type { Searcher } from '#renderer/operations/searcher.ts';

type Counting = Searcher['countNew'];

const lastTurns = new WeakMap<object, Promise<unknown>>();

/** Counts when all that was asked for before is counted: of two questions at once the searcher would drop one. */
export function countInTurn(
  searcher: Pick<Searcher, 'countNew'>,
  searches: Parameters<Counting>[0],
): ReturnType<Counting> {
  const turn = (lastTurns.get(searcher) ?? Promise.resolve()).then(() => searcher.countNew(searches));
  lastTurns.set(
    searcher,
    turn.catch(() => null), // Who asked is told; the next one is answered all the same.
  );
  return turn;
}
