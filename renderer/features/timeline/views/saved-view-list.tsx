import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { useTimelineLabels } from '#renderer/features/timeline/use-canvas-input.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { removeTimelineView, renameTimelineView } from '#renderer/operations/save-timeline-view.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { SavedItem } from '#renderer/workspace/saved/saved-item.tsx';
import { SavedList, type SavedActions } from '#renderer/workspace/saved/saved-list.tsx';
import styles from '#renderer/workspace/saved/saved.module.css';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SavedTimelineView } from '#shared/domain/timeline/saved-timeline-view.ts';
import { useShowLook } from './use-look.ts';
import { useScopeWords } from './use-scope-words.ts';

interface SavedViewProps {
  readonly saved: SavedTimelineView;
  readonly actions: SavedActions;
}

function SavedView({ saved, actions }: SavedViewProps) {
  const t = useMessages();
  const formats = useFormats();
  const labels = useTimelineLabels();
  const showLook = useShowLook();
  const { setOpened } = useTimelineState(state => state.actions);
  const { id, name, look, changedAt } = saved;
  const scope = useScopeWords(look.scope);
  const range = t('timeline-file.from-to', {
    from: labels.short.dateOf(look.from.slice(0, 10)),
    to: labels.short.dateOf(look.to.slice(0, 10)),
  });
  const open = (): void => {
    setOpened(id);
    showLook(look);
    actions.onOpened();
  };
  return (
    <SavedItem name={name} icon="timeline" onOpen={open} actions={actions}>
      <p className={styles.muted}>
        {t('timeline-saved.about', {
          scope: isolated(scope),
          range: isolated(range),
          when: formats.instant(changedAt),
        })}
      </p>
    </SavedItem>
  );
}

/** The views that were kept: what each shows, and the ways to open, rename and remove it. */
export function SavedViewList({ onOpened }: { readonly onOpened: () => void }) {
  const t = useMessages();
  const services = useServices();
  const { timelineViews } = services;
  const observed = useObserved(() => timelineViews.observeSaved(), [timelineViews]);
  return (
    <SavedList
      label={t('timeline-saved.list')}
      observed={observed}
      words={{
        none: t('timeline-saved.none'),
        renameTitle: t('timeline-saved.rename-title'),
        withoutName: t('timeline-saved.without-name'),
        removed: name => t('timeline-saved.removed', { name }),
      }}
      onRename={(view, name) => renameTimelineView(services, view, name)}
      onRemove={view => removeTimelineView(services, view)}
      Item={SavedView}
      onOpened={onOpened}
    />
  );
}
