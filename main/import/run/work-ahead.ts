/**
 * Works on several items at once and yields the results in the order of the items. When it is left early, what was begun
 * is waited for, so that nothing goes on behind its back. `waitFor` wraps each wait for an outcome.
 */
export async function* workAhead<Item, Outcome>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Outcome>,
  {
    most,
    waitFor,
  }: { readonly most: number; readonly waitFor: (outcome: Promise<Outcome>) => Promise<Outcome> },
): AsyncGenerator<Outcome> {
  const begun: Promise<Outcome>[] = [];
  try {
    for await (const item of items) {
      const outcome = work(item);
      outcome.catch(() => undefined); // it is reported when its turn comes
      begun.push(outcome);
      const first = begun.length < most ? undefined : begun.shift();
      if (first !== undefined) yield await waitFor(first);
    }
    for (let next = begun.shift(); next !== undefined; next = begun.shift()) yield await waitFor(next);
  } finally {
    await Promise.allSettled(begun);
  }
}
