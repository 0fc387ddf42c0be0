/** Documents of a segment: numbers that rise. */
export type DocumentSet = Int32Array<ArrayBufferLike>;

/** All documents of a segment. */
export function allDocuments(count: number): DocumentSet {
  const documents = new Int32Array(count);
  for (let i = 0; i < count; i++) documents[i] = i;
  return documents;
}

/** Those of the first that the other holds, or those that it lacks. */
function select(documents: DocumentSet, others: DocumentSet, isWanted: boolean): DocumentSet {
  if (others.length === 0) return isWanted ? others : documents;
  const selected = new Int32Array(documents.length);
  let count = 0;
  let at = 0;
  for (const document of documents) {
    while (at < others.length && (others[at] ?? 0) < document) at++;
    if ((at < others.length && others[at] === document) === isWanted) selected[count++] = document;
  }
  return selected.subarray(0, count);
}

/** Those in both. */
export const intersect = (a: DocumentSet, b: DocumentSet): DocumentSet => select(a, b, true);

/** Those in the first that are not in the other. */
export const subtract = (a: DocumentSet, b: DocumentSet): DocumentSet => select(a, b, false);

/** Those in one or both. */
export function unite(a: DocumentSet, b: DocumentSet): DocumentSet {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const united = new Int32Array(a.length + b.length);
  let [count, i, j] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const left = i < a.length ? (a[i] ?? 0) : Infinity;
    const right = j < b.length ? (b[j] ?? 0) : Infinity;
    united[count++] = Math.min(left, right);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return united.subarray(0, count);
}
