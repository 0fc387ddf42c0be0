import { useShortcuts } from '#renderer/ui/shortcuts.ts';

/** Goes to the next (or previous) difference, or to one that may be a conflict. */
export type Jump = (direction: 1 | -1, to?: 'difference' | 'conflict') => void;

/** The keys that lead from difference to difference, the same in every form of the comparison. */
export function useJumpKeys(jump: Jump): void {
  useShortcuts([
    { keys: 'n', run: () => jump(1) },
    { keys: 'p', run: () => jump(-1) },
    { keys: 'F7', run: () => jump(1) },
    { keys: 'Shift+F7', run: () => jump(-1) },
    { keys: 'c', run: () => jump(1, 'conflict') },
  ]);
}
