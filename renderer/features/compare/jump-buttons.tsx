import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { Jump } from './use-jump-keys.ts';

interface JumpButtonsProps {
  readonly hasConflicts: boolean;
  readonly onJump: Jump;
}

/** The buttons that lead from difference to difference, the same in every form of the comparison. */
export function JumpButtons({ hasConflicts, onJump }: JumpButtonsProps) {
  const t = useMessages();
  return (
    <>
      <IconButton icon="up" label={t('compare.previous')} onPress={() => onJump(-1)} />
      <IconButton icon="down" label={t('compare.next')} onPress={() => onJump(1)} />
      <IconButton
        icon="warning"
        label={t('compare.next-conflict')}
        onPress={() => onJump(1, 'conflict')}
        isDisabled={!hasConflicts}
      />
    </>
  );
}
