import type { KeyboardEvent } from 'react';
import { useOpenMark } from '#renderer/features/timeline/marks/use-open-mark.ts';
import { usePutAside } from '#renderer/features/timeline/use-put-aside.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { PanelParts } from './panel-parts.ts';

/** What can be done with one mark. */
export interface MarkActions {
  /** Opens its article at the passage. */
  open(mark: MarkFacts): void;
  toggleTray(mark: MarkFacts): void;
  isAside(mark: MarkFacts): boolean;
  correct(mark: MarkFacts): void;
  /** Opens the event that it tells of; a publication tells of none. */
  openEvent(mark: MarkFacts): void;
  /** The same by keys; true where the key meant something. */
  onKey(mark: MarkFacts, event: KeyboardEvent): boolean;
}

/** The actions on the marks of a panel. */
export function useMarkActions(parts: PanelParts): MarkActions {
  const t = useMessages();
  const tray = useWorkspace(state => state.tray);
  const putAside = usePutAside();
  const open = useOpenMark();
  const { removeFromTray } = useWorkspace(state => state.actions);
  const toggleTray = ({ articleId }: MarkFacts): void => {
    const isAside = tray.includes(articleId);
    if (isAside) removeFromTray(articleId);
    parts.say(isAside ? t('panel.tray-out') : putAside([articleId]).words);
  };
  const actions = {
    open,
    toggleTray,
    isAside: ({ articleId }: MarkFacts) => tray.includes(articleId),
    correct: ({ articleId, expression }: MarkFacts) => parts.correct({ articleId, expression }),
    openEvent: ({ kind, row }: MarkFacts) => {
      if (kind === 'event') parts.goTo({ kind: 'event', mark: row });
    },
  };
  return {
    ...actions,
    onKey(mark, event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      // Letters by their place on the keyboard, so that they work under an Arabic layout.
      const act = { KeyT: actions.toggleTray, KeyE: actions.correct, KeyG: actions.openEvent }[event.code];
      act?.(mark);
      return act !== undefined;
    },
  };
}
