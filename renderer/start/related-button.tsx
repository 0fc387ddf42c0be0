import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RelatedList } from '#renderer/workspace/reuse/related-list.tsx';
import type { ArticleId } from '#shared/ids/ids.ts';
import styles from './app.module.css';

/** Suggests what to put beside an article of the tray. Looks for it when it is pressed, not before. */
export function RelatedButton({ id }: { readonly id: ArticleId }) {
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button icon="search">{t('shell.tray-related')}</Button>
      <Popover className={styles.related ?? ''} placement="top end">
        <Dialog className={styles.relatedDialog ?? ''}>
          <Heading slot="title" className={styles.relatedTitle ?? ''}>
            {t('reuse.related-heading')}
          </Heading>
          <RelatedList id={id} onLeave={() => setIsOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
