import type { PaneItem } from './pane-items.ts';

/** The sentence that a key leads to among those listed; null for a key that leads nowhere. */
export function stepInPane(items: readonly PaneItem[], from: number, key: string): number | null {
  const listed = items.flatMap(item => (item.kind === 'sentence' ? [item.sentence.index] : []));
  switch (key) {
    case 'ArrowDown':
      return listed.find(index => index > from) ?? null;
    case 'ArrowUp':
      return listed.findLast(index => index < from) ?? null;
    case 'Home':
      return listed[0] ?? null;
    case 'End':
      return listed.at(-1) ?? null;
    default:
      return null;
  }
}
