import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import { ArticleDetails } from '#renderer/features/reader/lists/article-details.tsx';
import { ChangeForm } from '#renderer/features/reader/correcting/change-form.tsx';
import { FindingPanel } from '#renderer/features/reader/finding/finding-panel.tsx';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';
import { NewFindingForm } from '#renderer/features/reader/correcting/new-finding-form.tsx';
import type { Correcting } from '#renderer/features/reader/correcting/use-correcting.ts';
import type { Marks } from '#renderer/features/reader/finding/use-marks.ts';
import styles from './reader.module.css';

interface ReaderAsideProps {
  readonly summary: ArticleSummary;
  readonly article: CorrectedArticle;
  readonly findings: readonly Finding[];
  readonly shown: readonly Finding[];
  readonly marks: Marks;
  readonly correcting: Correcting;
  readonly selection: Span | null;
  readonly onEditPublished: () => void;
  readonly onEditOutlet: () => void;
}

/** Beside the text: the article's details, or in their place the finding that is open, or a form. */
export function ReaderAside(props: ReaderAsideProps) {
  const { summary, article, findings, shown, marks, correcting, selection, ...edits } = props;
  const t = useMessages();
  const { panel } = marks;
  const open = panel.kind === 'finding' ? findings.find(({ key }) => key === panel.key) : undefined;
  const parts = { summary, article, findings, marks, correcting };
  const hasPanel = open !== undefined || panel.kind === 'new';
  return (
    <aside className={styles.aside} aria-label={t('reader.details')}>
      {open && panel.kind === 'finding' && (
        <div className={styles.details} key={panel.key}>
          {panel.isChanging ? (
            <ChangeForm {...parts} shown={shown} finding={open} selection={selection} />
          ) : (
            <FindingPanel {...parts} shown={shown} finding={open} />
          )}
        </div>
      )}
      {panel.kind === 'new' && (
        <div className={styles.details}>
          <NewFindingForm
            {...parts}
            panel={panel}
            selection={selection}
            key={`${panel.layer} ${panel.target.span.start}`}
          />
        </div>
      )}
      {/* Kept, so that its scroll position is still there on the way back. */}
      <div
        className={styles.details}
        hidden={hasPanel}
        tabIndex={0}
        role="group"
        aria-label={t('reader.about')}
      >
        <ArticleDetails
          summary={summary}
          article={article}
          findings={findings}
          correcting={correcting}
          onOpen={marks.open}
          {...edits}
        />
      </div>
    </aside>
  );
}
