import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import styles from './tools.module.css';

interface HistoryButtonsProps {
  readonly onBack: () => void;
  readonly onForward: () => void;
}

/** The ways to where one has been before and after. */
export function HistoryButtons({ onBack, onForward }: HistoryButtonsProps) {
  const t = useMessages();
  const history = useTimelineState(state => state.history);
  return (
    <span className={styles.group}>
      <IconButton
        icon="previous"
        label={t('timeline.back')}
        isDisabled={!history?.past.length}
        onPress={onBack}
      />
      <IconButton
        icon="next"
        label={t('timeline.forward')}
        isDisabled={!history?.future.length}
        onPress={onForward}
      />
    </span>
  );
}
