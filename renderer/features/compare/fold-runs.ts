interface Run<Item> {
  readonly isFolded: boolean;
  /** One or more that follow each other. */
  readonly items: readonly Item[];
}

/**
 * Cuts what is listed, by ascending index, into runs that are hidden and runs that are not. The hidden ones are folded, but
 * for those opened by hand: `unfolded` holds the index of the first of each.
 */
export function foldRuns<Item extends { readonly index: number }>(
  listed: readonly Item[],
  isHidden: (item: Item) => boolean,
  unfolded: ReadonlySet<number>,
): readonly Run<Item>[] {
  const runs: { readonly isHidden: boolean; readonly items: Item[] }[] = [];
  for (const item of listed) {
    const hides = isHidden(item);
    const last = runs.at(-1);
    if (last?.isHidden === hides) last.items.push(item);
    else runs.push({ isHidden: hides, items: [item] });
  }
  return runs.map(run => ({
    isFolded: run.isHidden && !unfolded.has(run.items[0]?.index ?? -1),
    items: run.items,
  }));
}
