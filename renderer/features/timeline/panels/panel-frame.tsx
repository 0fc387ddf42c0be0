import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { CorrectMark } from './correct-mark.tsx';
import type { PanelParts } from './panel-parts.ts';
import styles from './panel-frame.module.css';

interface PanelFrameProps {
  readonly parts: PanelParts;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** What was last done, spoken, with the way to take it back as long as that would take back nothing else. */
function PanelStatus({ parts }: Pick<PanelFrameProps, 'parts'>) {
  const t = useMessages();
  const { history } = useServices();
  const { sayDone } = parts;
  const newest = useSyncExternalStore(
    listener => history.subscribe(listener),
    () => history.state.newest,
  );
  const isPast = parts.said?.newest !== undefined && parts.said.newest !== newest;
  const said = isPast ? null : parts.said;
  return (
    <div
      className={styles.status}
      data-empty={said === null || undefined}
      data-warning={said?.isWarning || undefined}
    >
      {said?.isWarning && <Icon name="warning" size={16} />}
      <p role="status" data-panel-said>
        {said?.words}
      </p>
      {said?.canUndo && (
        <Button
          variant="quiet"
          icon="undo"
          onPress={() =>
            void history
              .undo()
              .then(isDone => sayDone(t(isDone ? 'panel.undone' : 'panel.not-undone'), !isDone))
          }
        >
          {t('panel.undo')}
        </Button>
      )}
    </div>
  );
}

/** A panel beside the timeline: its title, its way back, what it lists, and what was done in it. */
export function PanelFrame({ parts, title, hint, children }: PanelFrameProps) {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const { correcting } = parts;

  // Whoever opened the panel goes on in it, and goes back to where they were when it closes. One that is there again with the
  // view takes the focus from nothing else.
  useEffect(() => {
    const before = document.activeElement;
    if (!parts.isBackWithView || before === document.body) heading.current?.focus({ preventScroll: true });
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the panel comes and goes
  }, []);

  const page = useRef<HTMLDivElement>(null);
  const wasCorrecting = useRef(false);
  /** What in the list had the focus last: what is gone back to from a correction. */
  const leftAt = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (wasCorrecting.current && correcting === null) {
      const active = page.current?.querySelector<HTMLElement>('[data-active] [data-row-main]');
      (leftAt.current?.isConnected ? leftAt.current : active)?.focus();
    }
    wasCorrecting.current = correcting !== null;
  }, [correcting]);

  const leave = (): void => {
    if (correcting && !parts.isOpenedToCorrect) parts.correct(null);
    else if (parts.hasBack) parts.back();
    else parts.close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'ArrowDown' && event.target === heading.current) {
      event.currentTarget.querySelector<HTMLElement>('[data-row-main]')?.focus();
      event.preventDefault();
    }
    if (event.key !== 'Escape') return;
    leave();
    event.stopPropagation();
  };

  return (
    <aside data-timeline-panel className={styles.panel} aria-label={title} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        {parts.hasBack && !correcting && (
          <IconButton icon="previous" label={t('panel.back')} onPress={parts.back} />
        )}
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <IconButton icon="close" label={t('shell.close')} onPress={parts.close} />
      </header>
      <div className={styles.pages}>
        {/* Kept in its place, so that the list has its rows and its place in them after a correction. */}
        <div
          ref={page}
          className={styles.page}
          hidden={correcting !== null}
          onFocus={({ target }) => {
            leftAt.current = target;
          }}
        >
          {hint !== undefined && <div className={styles.hint}>{hint}</div>}
          {children}
        </div>
        {correcting && (
          <CorrectMark
            key={`${correcting.articleId} ${correcting.expression}`}
            parts={parts}
            mark={correcting}
          />
        )}
      </div>
      <PanelStatus parts={parts} />
    </aside>
  );
}
