import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';

/** Puts an article into the tray, or takes it out again; says so where the tray has no room for it. */
export function PutAside({ summary: { id, title } }: { readonly summary: ArticleSummary }) {
  const t = useMessages();
  const tray = useWorkspace(state => state.tray);
  const { addToTray, removeFromTray } = useWorkspace(state => state.actions);
  const isAside = tray.includes(id);
  const isFull = !isAside && tray.length >= trayLimit;
  const label = isAside ? 'shell.tray-remove' : isFull ? 'reuse.tray-full-titled' : 'reuse.put-aside-titled';
  return (
    <IconButton
      icon={isAside ? 'check' : 'add'}
      label={t(label, { title: title || t('shell.untitled') })}
      isDisabled={isFull}
      onPress={() => (isAside ? removeFromTray(id) : addToTray(id))}
    />
  );
}
