/**
 * Works on several items at once and yields the results in the order of the items. When it is left early, what was begun
 * is waited for, so that nothing goes on behind its back.
 */
export async function* workAhead<Item, Outcome>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Outcome>,
  most: number,
): AsyncGenerator<Outcome> {
  const begun: Promise<Outcome>[] = [];
  try {
    for await (const item of items) {
      const outcome = work(item);
      outcome.catch(() => undefined); // it is reported when its turn comes
      begun.push(outcome);
      const first = begun.length < most ? undefined : begun.shift();
      if (first !== undefined) yield await first;
    }
    for (let next = begun.shift(); next !== undefined; next = begun.shift()) yield await next;
  } finally {
    await Promise.allSettled(begun);
  }
}
