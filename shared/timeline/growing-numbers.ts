import type { RaggedRows } from './timeline-data.ts';

type Numbers =
  Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** Numbers of one type laid one after another, however many there will be. */
export interface GrowingNumbers<Kind extends Numbers> {
  push(value: number): void;
  pushAll(values: ArrayLike<number>): void;
  count(): number;
  /** All of them; a view that holds until the next one is added. */
  all(): Kind;
}

/** Lists of numbers, one after another. */
export interface GrowingLists {
  push(list: ArrayLike<number>): void;
  /** Copies, which stay as they are. */
  all(): RaggedRows;
}

/** Creates an empty row of numbers; `make` makes an array of a length. The room is doubled whenever it is full. */
export function createGrowingNumbers<Kind extends Numbers>(
  make: (length: number) => Kind,
): GrowingNumbers<Kind> {
  let held = make(1024);
  let count = 0;
  const makeRoom = (least: number): void => {
    const larger = make(Math.max(least, held.length * 2));
    larger.set(held);
    held = larger;
  };
  return {
    push(value) {
      if (count === held.length) makeRoom(count + 1);
      held[count++] = value;
    },
    pushAll(values) {
      if (count + values.length > held.length) makeRoom(count + values.length);
      held.set(values, count);
      count += values.length;
    },
    count: () => count,
    all: () => held.subarray(0, count) as Kind,
  };
}

/** Creates no lists yet. */
export function createGrowingLists(): GrowingLists {
  const items = createGrowingNumbers(length => new Uint32Array(length));
  const ends = createGrowingNumbers(length => new Uint32Array(length));
  return {
    push(list) {
      if (list.length > 0) items.pushAll(list);
      ends.push(items.count());
    },
    all: () => ({ items: items.all().slice(), ends: ends.all().slice() }),
  };
}
