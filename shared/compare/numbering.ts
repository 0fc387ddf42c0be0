/** Numbers whole numbers of 32 bits from 0 on, in the order they come. */
export interface Numbering {
  numberOf(key: number): number;
  size(): number;
}

const firstCapacity = 0x4000;
/** Spreads keys that differ in few bits (Knuth's multiplicative hashing). */
const spread = 0x9e3779b1;

/** An open-addressed table in typed arrays: letter triples come by the ten thousand, and a map of them takes several times as long. */
export function createNumbering(): Numbering {
  let capacity = firstCapacity;
  let keys = new Int32Array(capacity);
  /** The number of the key in the slot, and one more; 0 for an empty slot. */
  let numbers = new Int32Array(capacity);
  let size = 0;

  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, spread) >>> 7) & (capacity - 1);
    while (numbers[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (capacity - 1);
    return slot;
  };

  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    capacity *= 2;
    keys = new Int32Array(capacity);
    numbers = new Int32Array(capacity);
    for (let i = 0; i < oldKeys.length; i++) {
      const number = oldNumbers[i] ?? 0;
      if (number === 0) continue;
      const slot = slotOf(oldKeys[i] ?? 0);
      keys[slot] = oldKeys[i] ?? 0;
      numbers[slot] = number;
    }
  };

  return {
    numberOf(key) {
      const slot = slotOf(key);
      const known = numbers[slot] ?? 0;
      if (known !== 0) return known - 1;
      keys[slot] = key;
      numbers[slot] = size + 1;
      if (++size * 2 > capacity) grow();
      return size - 1;
    },
    size: () => size,
  };
}
