import { useMessages } from '#renderer/messages/use-messages.ts';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { planPuttingAside } from './marks/put-aside.ts';

/** What is to be said after putting articles aside, and whether only some of them can be, which the analyst has to choose. */
export interface SaidAside {
  readonly words: string;
  readonly hasToChoose: boolean;
}

/** Puts articles aside for comparison, all that are not there yet or none. */
export function usePutAside(): (articles: readonly ArticleId[]) => SaidAside {
  const t = useMessages();
  const tray = useWorkspace(state => state.tray);
  const { addToTray } = useWorkspace(state => state.actions);
  return articles => {
    const plan = planPuttingAside(articles, tray, trayLimit);
    if (plan.kind === 'known') return { words: t('timeline.in-tray'), hasToChoose: false };
    if (plan.kind === 'added') {
      plan.ids.forEach(addToTray);
      return { words: t('timeline-tray.added', { count: plan.ids.length }), hasToChoose: false };
    }
    return plan.count === 1
      ? { words: t('shell.tray-full'), hasToChoose: false }
      : { words: t('timeline-tray.no-room', { count: plan.count }), hasToChoose: true };
  };
}
