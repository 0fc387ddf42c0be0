import type { Linking } from '#renderer/features/compare/use-linking.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './panes.module.css';

/** Says what to do next while a sentence waits for its counterpart. */
export function LinkingBanner({ linking }: { readonly linking: Linking }) {
  const t = useMessages();
  return (
    <div role="status" className={linking.from ? styles.linking : undefined}>
      {linking.from && (
        <>
          <Icon name="link" />
          <p>{t('compare.linking')}</p>
          <Button onPress={linking.cancel}>{t('shell.cancel')}</Button>
        </>
      )}
    </div>
  );
}
