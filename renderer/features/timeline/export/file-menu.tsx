import { useRef, type RefObject } from 'react';
import type { InView } from '#renderer/features/timeline/in-view.ts';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu-button.tsx';
import { useFiles, type FileKind } from './use-files.ts';
import styles from './export.module.css';

interface FileMenuProps {
  /** Null while nothing is in view: files can be opened all the same. */
  readonly inViewRef: RefObject<InView | null>;
}

const pictures: readonly FileKind[] = ['png', 'png2', 'svg'];
const texts: readonly FileKind[] = ['csv', 'counts', 'json', 'ics'];

/** Saves what is in view as a file of one's choice, opens a view that was saved, and says what came of it. */
export function FileMenu({ inViewRef }: FileMenuProps) {
  const t = useMessages();
  const isTable = useTimelineState(state => state.isTable);
  const field = useRef<HTMLInputElement>(null);
  const { activity, save, open, cancel, dismiss } = useFiles(inViewRef);
  const kinds = isTable ? texts : [...pictures, ...texts];
  return (
    <div className={styles.files}>
      <span
        role={activity?.kind === 'failed' ? 'alert' : 'status'}
        className={styles.said}
        data-kind={activity?.kind}
      >
        {activity?.words}
      </span>
      {activity?.kind === 'working' && <Button onPress={cancel}>{t('shell.cancel')}</Button>}
      {activity !== null && activity.kind !== 'working' && (
        <IconButton icon="close" label={t('shell.close')} onPress={dismiss} />
      )}
      <MenuButton<FileKind | 'open'>
        label={t('timeline-file.menu')}
        icon="file"
        choices={[
          ...kinds.map(kind => ({
            id: kind,
            label: t(`timeline-file.${kind}`),
            description: t(`timeline-file.${kind}-hint`),
          })),
          { id: 'open', label: t('timeline-file.open'), description: t('timeline-file.open-hint') },
        ]}
        onChoose={choice => {
          if (choice === 'open') field.current?.click();
          else void save(choice);
        }}
      />
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('timeline-file.open')}
        onChange={event => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file) void open(file);
        }}
      />
    </div>
  );
}
