/** Keeps the first so many of what it is offered. */
export interface BoundedTop<T> {
  offer(item: T): void;
  /** True where an item that comes before the last one kept, or finds room, would be kept. */
  readonly isFull: boolean;
  /** The last one of those kept, in their order; undefined while there is none. */
  readonly last: T | undefined;
  /** In order. */
  list(): readonly T[];
}

/** A binary heap whose root is the last of those kept: what is offered beyond it costs one comparison. */
export function createBoundedTop<T>(limit: number, isBefore: (a: T, b: T) => boolean): BoundedTop<T> {
  const heap: T[] = [];

  const at = (place: number): T => heap[place] as T; // within the heap
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [at(b), at(a)];
  };

  function rise(from: number): void {
    for (let place = from; place > 0;) {
      const parent = (place - 1) >> 1;
      if (!isBefore(at(parent), at(place))) return;
      swap(place, parent);
      place = parent;
    }
  }

  function sink(): void {
    for (let place = 0; ;) {
      let later = place;
      for (const child of [2 * place + 1, 2 * place + 2])
        if (child < heap.length && isBefore(at(later), at(child))) later = child;
      if (later === place) return;
      swap(place, later);
      place = later;
    }
  }

  return {
    offer(item) {
      if (heap.length < limit) {
        heap.push(item);
        rise(heap.length - 1);
      } else if (limit > 0 && isBefore(item, at(0))) {
        heap[0] = item;
        sink();
      }
    },
    get isFull() {
      return heap.length >= limit;
    },
    get last() {
      return heap[0];
    },
    list: () => heap.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)),
  };
}
