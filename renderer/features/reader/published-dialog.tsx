import { useMessages } from '#renderer/messages/use-messages.ts';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { PublishedForm } from '#renderer/workspace/dating/published-form.tsx';
import type { ArticleBody, ArticleSummary, PublishedDate } from '#shared/domain/article/article.ts';

interface PublishedDialogProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  readonly onSave: (published: PublishedDate | null) => void;
  readonly onClose: () => void;
}

/** Sets or takes back the publication date by the analyst's word. */
export function PublishedDialog({ summary, body, onSave, onClose }: PublishedDialogProps) {
  const t = useMessages();
  return (
    <Dialog isOpen onClose={onClose} title={t('reader.date-title')}>
      <PublishedForm
        summary={summary}
        body={body}
        onSave={onSave}
        onClose={onClose}
        renderActions={buttons => <DialogActions>{buttons}</DialogActions>}
      />
    </Dialog>
  );
}
