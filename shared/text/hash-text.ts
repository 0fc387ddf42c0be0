/**
 * A whole number of 32 bits, not negative, that stands for a text: FNV-1a (Fowler, Noll, Vo) over its UTF-16 code units. The
 * same on every machine; two texts may share one.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
