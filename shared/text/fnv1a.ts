/**
 * A 32-bit number that stands for a string, the same on every machine: FNV-1a over its code units (G. Fowler, L. C. Noll
 * and K.-P. Vo). Two strings can share one. It is stored: what it gives must not change.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
