import { useMemo, type DragEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { directionOf } from '#shared/text/direction.ts';
import { articleDragType } from './date-by-drop.ts';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelParts } from './panel-parts.ts';
import { RowList } from './row-list.tsx';
import wordStyles from './words.module.css';
import styles from './mark-item.module.css';

interface UndatedItemProps {
  readonly id: ArticleId;
  readonly parts: PanelParts;
  readonly isActive: boolean;
}

const undatedHeight = (): number => 76;

/** An article that waits for its date: dragged onto the timeline, or dated by form. */
function UndatedItem({ id, parts, isActive }: UndatedItemProps) {
  const t = useMessages();
  const { openArticle } = useWorkspace(state => state.actions);
  const summary = parts.summaries.get(id);
  const title = summary === undefined ? '…' : summary?.title || t('shell.untitled');
  const onDragStart = (event: DragEvent): void => {
    event.dataTransfer.setData(articleDragType, id);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <div
      className={styles.mark}
      data-active={isActive || undefined}
      data-draggable
      draggable
      onDragStart={onDragStart}
    >
      <button
        type="button"
        data-row-main
        tabIndex={isActive ? 0 : -1}
        className={styles.main}
        onClick={() => openArticle(id)}
      >
        <span className={wordStyles.itemTitle} dir={directionOf(title)}>
          {title}
        </span>
        <span className={wordStyles.line}>
          <bdi className={wordStyles.outlet}>{parts.labels.outletName(summary?.outlet?.name ?? null)}</bdi>
          <bdi className={wordStyles.outlet}>{summary?.fileName}</bdi>
        </span>
      </button>
      <Button
        icon="calendar"
        excludeFromTabOrder={!isActive}
        aria-label={t('panel.set-date-of', { title })}
        onPress={() => parts.correct({ articleId: id, expression: -1 })}
      >
        {t('panel.set-date')}
      </Button>
    </div>
  );
}

/** The tray of articles whose publication date is not known. */
export function UndatedPanel({ parts }: { readonly parts: PanelParts }) {
  const t = useMessages();
  const { model } = parts;
  const ids = useMemo(() => [...model.undated].flatMap(article => model.articleIds[article] ?? []), [model]);
  return (
    <PanelFrame
      parts={parts}
      title={t('timeline.undated-title')}
      hint={t(ids.length > 0 ? 'panel.undated-hint' : 'panel.undated-none')}
    >
      <RowList
        label={t('timeline.undated-title')}
        description={t('panel.undated-keys')}
        place={parts.place}
        onPlace={parts.keepPlace}
        count={ids.length}
        heightOf={undatedHeight}
        onKey={(index, { code, ctrlKey, metaKey, altKey }) => {
          const id = ids[index];
          if (code !== 'KeyE' || ctrlKey || metaKey || altKey || id === undefined) return false;
          parts.correct({ articleId: id, expression: -1 });
          return true;
        }}
        renderRow={(index, isActive) => {
          const id = ids[index];
          return id && <UndatedItem id={id} parts={parts} isActive={isActive} />;
        }}
      />
    </PanelFrame>
  );
}
