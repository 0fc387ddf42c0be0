import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import styles from './finding.module.css';

interface NameTimelinesProps {
  /** Of the entity. */
  readonly id: string;
  readonly name: string;
  readonly isNamed?: boolean;
  /** Whether the article has a statement of theirs. */
  readonly isSpeaker: boolean;
}

/** Leads to the timeline of someone or something, and to that of what they said. */
export function NameTimelines({ id, name, isNamed = false, isSpeaker }: NameTimelinesProps) {
  const t = useMessages();
  const { showTimeline } = useWorkspace(state => state.actions);
  return (
    <div className={styles.timelines}>
      {isNamed && (
        <Button icon="timeline" onPress={() => showTimeline({ kind: 'name', id, name })}>
          {t('scope.of-name')}
        </Button>
      )}
      {isSpeaker && (
        <Button icon="quote" onPress={() => showTimeline({ kind: 'speaker', id, name })}>
          {t('scope.of-statements')}
        </Button>
      )}
    </div>
  );
}
