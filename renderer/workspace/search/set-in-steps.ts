/** A moment's work: the page draws and hears keys between two of them. */
const itemsAtOnce = 8000;

/** Lets go of the thread. */
const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** A set of these, made bit by bit; null where it was not wanted any more. */
export async function setInSteps<Item>(
  items: readonly Item[],
  isWanted: () => boolean,
  rest: () => Promise<void> = pause,
): Promise<ReadonlySet<Item> | null> {
  const set = new Set<Item>();
  for (let from = 0; from < items.length; from += itemsAtOnce) {
    if (from > 0) await rest();
    if (!isWanted()) return null;
    for (const item of items.slice(from, from + itemsAtOnce)) set.add(item);
  }
  return set;
}
