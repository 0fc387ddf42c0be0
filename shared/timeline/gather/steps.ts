/** Work that pauses many times: between two steps whoever runs it may do something else. */
export type Steps<Result = void> = Generator<undefined, Result>;

/** Visits 0 up to `count`, with a pause after every `atOnce` of them. */
export function* visitInSteps(count: number, atOnce: number, visit: (at: number) => void): Steps {
  for (let from = 0; from < count; from += atOnce) {
    const end = Math.min(count, from + atOnce);
    for (let at = from; at < end; at++) visit(at);
    yield;
  }
}

/** Items that are compared between two pauses. */
const sortedAtOnce = 8192;

type Compare<Item> = (a: Item, b: Item) => number;

function* mergeInSteps<Item>(a: readonly Item[], b: readonly Item[], compare: Compare<Item>): Steps<Item[]> {
  const merged: Item[] = [];
  let [first, second] = [0, 0];
  yield* visitInSteps(a.length + b.length, sortedAtOnce, () => {
    const isFirst =
      second === b.length || (first < a.length && compare(a[first] as Item, b[second] as Item) <= 0);
    merged.push((isFirst ? a[first++] : b[second++]) as Item);
  });
  return merged;
}

/** As `toSorted`, in steps: runs of some thousands, merged two by two. */
export function* sortInSteps<Item>(items: readonly Item[], compare: Compare<Item>): Steps<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += sortedAtOnce) {
    runs.push(items.slice(from, from + sortedAtOnce).sort(compare));
    if (items.length > sortedAtOnce) yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [a, b] = [runs[at] ?? [], runs[at + 1]];
      merged.push(b ? yield* mergeInSteps(a, b, compare) : a);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Does all of it without pauses. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
