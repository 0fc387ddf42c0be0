import type { ArticleBody, ArticleSummary, PublishedDate } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { OutletDialog } from './outlet-dialog.tsx';
import { PublishedDialog } from './published-dialog.tsx';
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
      return <PublishedDialog summary={summary} body={body} onClose={onClose} onSave={onPublished} />;
    case 'outlet':
      return <OutletDialog summary={summary} onClose={onClose} onSave={onOutlet} />;
    case 'source':
      return (
        <SourceDialog summary={summary} article={body.source} passage={dialog.passage} onClose={onClose} />
      );
  }
}
