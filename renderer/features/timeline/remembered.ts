/** Keeps what was written before: the same few dates are drawn sixty times a second. */
export function remembered<Key extends string | number>(write: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > 2000) known.clear();
    const text = write(key);
    known.set(key, text);
    return text;
  };
}
