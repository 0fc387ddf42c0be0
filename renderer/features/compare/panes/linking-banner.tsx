import type { Linking } from '#renderer/features/compare/use-linking.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useStore } from 'zustand';
import type { AttentionStore } from './attention.ts';
import styles from './panes.module.css';

interface LinkingBannerProps {
  readonly attention: AttentionStore;
  readonly linking: Linking;
}

/** Says what to do next while a sentence waits for its counterpart. */
export function LinkingBanner({ attention, linking }: LinkingBannerProps) {
  const t = useMessages();
  const isLinking = useStore(attention, ({ linking: from }) => from !== null);
  return (
    <div role="status" className={isLinking ? styles.linking : undefined}>
      {isLinking && (
        <>
          <Icon name="link" />
          <p>{t('compare.linking')}</p>
          <Button onPress={linking.cancel}>{t('shell.cancel')}</Button>
        </>
      )}
    </div>
  );
}
