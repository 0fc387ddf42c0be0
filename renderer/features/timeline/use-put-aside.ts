import { useMessages } from '#renderer/messages/use-messages.ts';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { planPuttingAside } from './marks/put-aside.ts';

/** What is to be said after putting marks aside, and whether only some of them can be, which the analyst has to choose. */
export interface SaidAside {
  readonly words: string;
  readonly hasToChoose: boolean;
}

/** Puts the articles of marks of the model aside for comparison. */
export function usePutAside(model: TimelineModel): (events: readonly number[]) => SaidAside {
  const t = useMessages();
  const tray = useWorkspace(state => state.tray);
  const { addToTray } = useWorkspace(state => state.actions);
  return events => {
    const wanted = events.flatMap(event => model.articleIds[model.columns.articles[event] ?? -1] ?? []);
    const plan = planPuttingAside(wanted, tray, trayLimit);
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
