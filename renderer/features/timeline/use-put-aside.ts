import { useMessages } from '#renderer/messages/use-messages.ts';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/** Puts the article of a mark of the model aside for comparison, and says whether that was done or why not. */
export function usePutAside(model: TimelineModel): (event: number) => string | null {
  const t = useMessages();
  const tray = useWorkspace(state => state.tray);
  const { addToTray } = useWorkspace(state => state.actions);
  return event => {
    const id = model.articleIds[model.columns.articles[event] ?? -1];
    if (id === undefined) return null;
    if (tray.includes(id)) return t('timeline.in-tray');
    if (tray.length >= trayLimit) return t('shell.tray-full');
    addToTray(id);
    return t('panel.tray-in');
  };
}
