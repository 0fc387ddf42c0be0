import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { PublishedForm } from '#renderer/workspace/dating/published-form.tsx';
import type { ArticleBody, ArticleSummary, PublishedDate } from '#shared/domain/article/article.ts';
import styles from './editing.module.css';

interface PublishedDialogProps {
  /** How many articles are dated. */
  readonly count: number;
  /** The article, if it is one; null for several. */
  readonly article: { readonly summary: ArticleSummary; readonly body: ArticleBody } | null;
  readonly onSave: (published: PublishedDate | null) => void;
  readonly onClose: () => void;
  /** Which articles they are, where what lies behind the dialog does not show it. */
  readonly children?: ReactNode;
}

/** Sets or takes back the publication date by the analyst's word. */
export function PublishedDialog({ count, article, onSave, onClose, children }: PublishedDialogProps) {
  const t = useMessages();
  return (
    <Dialog isOpen onClose={onClose} title={t('editing.date-title', { count })}>
      {children}
      {count > 1 && <p className={styles.hint}>{t('editing.all-alike', { count })}</p>}
      <PublishedForm
        article={article}
        onSave={onSave}
        onClose={onClose}
        renderActions={buttons => <DialogActions>{buttons}</DialogActions>}
      />
    </Dialog>
  );
}
