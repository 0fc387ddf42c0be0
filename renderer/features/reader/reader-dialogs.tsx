import { OutletDialog } from '#renderer/workspace/editing/outlet-dialog.tsx';
import { PublishedDialog } from '#renderer/workspace/editing/published-dialog.tsx';
import type { ArticleBody, ArticleSummary, PublishedDate } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { SourceDialog } from './source/source-dialog.tsx';

/** The dialog over the reader, if one is open. */
export type OpenDialog =
  | { readonly kind: 'published' | 'outlet' }
  | { readonly kind: 'source'; readonly passage: Span | null }
  | null;

interface ReaderDialogsProps {
  readonly dialog: OpenDialog;
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  readonly onClose: () => void;
  readonly onPublished: (published: PublishedDate | null) => void;
  readonly onOutlet: (name: string | null) => void;
}

/** What the analyst says of the article as a whole, and its original. */
export function ReaderDialogs({ dialog, summary, body, onClose, onPublished, onOutlet }: ReaderDialogsProps) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'published':
      return <PublishedDialog count={1} article={{ summary, body }} onClose={onClose} onSave={onPublished} />;
    case 'outlet':
      return <OutletDialog count={1} outlet={summary.outlet} onClose={onClose} onSave={onOutlet} />;
    case 'source':
      return (
        <SourceDialog summary={summary} article={body.source} passage={dialog.passage} onClose={onClose} />
      );
  }
}
