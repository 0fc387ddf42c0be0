import type { KeyboardEvent } from 'react';
import { usePutAside } from '#renderer/features/timeline/use-put-aside.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { PanelParts } from './panel-parts.ts';
import { passageOf } from './passage.ts';

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
  const { articles } = useServices();
  const tray = useWorkspace(state => state.tray);
  const putAside = usePutAside();
  const { openArticle, removeFromTray } = useWorkspace(state => state.actions);

  const open = async ({ articleId, expression }: MarkFacts): Promise<void> => {
    const body = expression < 0 ? null : await articles.getBody(articleId);
    openArticle(articleId, body?.ok ? (passageOf(body.value, expression)?.span ?? null) : null);
  };
  const toggleTray = ({ articleId }: MarkFacts): void => {
    const isAside = tray.includes(articleId);
    if (isAside) removeFromTray(articleId);
    parts.say(isAside ? t('panel.tray-out') : putAside([articleId]).words);
  };
  const actions = {
    open: (mark: MarkFacts) => void open(mark),
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
