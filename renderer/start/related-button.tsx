import { useId, useState } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RelatedList } from '#renderer/workspace/reuse/related-list.tsx';
import type { ArticleId } from '#shared/ids/ids.ts';
import styles from './app.module.css';

/** Suggests what to put beside an article of the tray. Looks for it when it is pressed, not before. */
export function RelatedButton({ id }: { readonly id: ArticleId }) {
  const t = useMessages();
  const heading = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button icon="search">{t('shell.tray-related')}</Button>
      {/* It is the dialog itself: one inside it would leave the button that closes it outside. */}
      <Popover className={styles.related ?? ''} placement="top end" aria-labelledby={heading}>
        <h2 className={styles.relatedTitle} id={heading}>
          {t('reuse.related-heading')}
        </h2>
        <RelatedList id={id} onLeave={() => setIsOpen(false)} />
      </Popover>
    </DialogTrigger>
  );
}
