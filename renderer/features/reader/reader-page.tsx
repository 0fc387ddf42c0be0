import { useEffect, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { setOutlet, setPublished } from '#renderer/operations/correct-article.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { AboutArticle } from './about-article.tsx';
import { ArticleText } from './article-text.tsx';
import { BoilerplateList } from './boilerplate-list.tsx';
import { DateList } from './date-list.tsx';
import { OutletDialog } from './outlet-dialog.tsx';
import { ProvenanceList } from './provenance-list.tsx';
import { PublishedDialog } from './published-dialog.tsx';
import { selectedSpan } from './selected-span.ts';
import { SourceDialog } from './source-dialog.tsx';
import { StatementList } from './statement-list.tsx';
import styles from './reader.module.css';

interface ReaderPageProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  readonly focus: Span | null;
}

type OpenDialog =
  | { readonly kind: 'published' | 'outlet' }
  | { readonly kind: 'source'; readonly passage: Span | null }
  | null;

function Headline({ summary }: { readonly summary: ArticleSummary }) {
  const t = useMessages();
  const formats = useFormats();
  const published = summary.published ? formats.publishedDate(summary.published) : t('library.undated');
  return (
    <header className={styles.headline} dir={summary.direction}>
      <h1 lang={summary.language}>{summary.title || t('shell.untitled')}</h1>
      <p className={styles.dateline}>
        <bdi>{summary.outlet?.name ?? t('library.no-outlet')}</bdi>
        <span aria-hidden="true"> · </span>
        <bdi data-published>{published}</bdi>
        <span aria-hidden="true"> · </span>
        <bdi>{t('reader.words', { count: summary.wordCount })}</bdi>
      </p>
    </header>
  );
}

function Warnings({ summary }: { readonly summary: ArticleSummary }) {
  const t = useMessages();
  return summary.warnings.map(({ code, source }) => (
    <p key={`${code} ${source?.start ?? ''}`} className={styles.articleWarning}>
      <strong>{t('reader.warning')}:</strong> {t(`reader.warning-${code}`)}
    </p>
  ));
}

/** One article: its text with marks, what was found in it, and where it comes from. */
export function ReaderPage({ summary, body, focus }: ReaderPageProps) {
  const t = useMessages();
  const services = useServices();
  const isPutAside = useWorkspace(state => state.tray.includes(summary.id));
  const { addToTray } = useWorkspace(state => state.actions);
  const [showDates, setShowDates] = useState(true);
  const [showStatements, setShowStatements] = useState(true);
  const [activeDate, setActiveDate] = useState<number | null>(null);
  const [passage, setPassage] = useState(focus);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [error, setError] = useState<StoreError | null>(null);
  useEffect(() => setPassage(focus), [focus]);

  const close = (): void => setDialog(null);
  const correct = (done: Promise<Result<null, StoreError>>): void => {
    close();
    void done.then(result => setError(result.ok ? null : result.error));
  };
  const showSource = (): void => {
    const active = activeDate === null ? null : (body.temporal[activeDate]?.span ?? null);
    const span = selectedSpan(window.getSelection()) ?? passage ?? active;
    setDialog({ kind: 'source', passage: span ? sourceOfSpan(body.sourceMap, span) : body.title.source });
  };
  useShortcuts([
    { keys: 's', run: showSource, when: dialog === null },
    { keys: 'c', run: () => addToTray(summary.id), when: dialog === null },
    { keys: 'd', run: () => setDialog({ kind: 'published' }), when: dialog === null },
  ]);

  return (
    <section className={styles.reader} aria-label={t('shell.reader')}>
      <Toolbar label={t('reader.tools')}>
        <ToggleChip isOn={showDates} onChange={setShowDates} icon="calendar">
          {t('reader.mark-dates')}
        </ToggleChip>
        <ToggleChip isOn={showStatements} onChange={setShowStatements} icon="reader">
          {t('reader.mark-quotes')}
        </ToggleChip>
        <ToolbarSpace />
        <Button icon="source" onPress={showSource}>
          {t('reader.show-source')}
        </Button>
        <Button
          icon={isPutAside ? 'check' : 'add'}
          isDisabled={isPutAside}
          onPress={() => addToTray(summary.id)}
        >
          {t(isPutAside ? 'reader.put-aside-done' : 'reader.put-aside')}
        </Button>
      </Toolbar>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      <div className={styles.columns}>
        <article className={styles.page} aria-label={t('reader.article')} tabIndex={0}>
          <Headline summary={summary} />
          <Warnings summary={summary} />
          <ArticleText
            summary={summary}
            body={body}
            showDates={showDates}
            showStatements={showStatements}
            focus={passage}
            activeDate={activeDate}
            onDate={setActiveDate}
          />
          <BoilerplateList
            parts={body.boilerplate}
            onShowInSource={source => setDialog({ kind: 'source', passage: source })}
          />
        </article>
        <aside className={styles.details} aria-label={t('reader.details')} tabIndex={0}>
          <h2 className="visually-hidden">{t('reader.about')}</h2>
          <AboutArticle
            summary={summary}
            onEditPublished={() => setDialog({ kind: 'published' })}
            onEditOutlet={() => setDialog({ kind: 'outlet' })}
          />
          <h2>{t('reader.dates')}</h2>
          <DateList summary={summary} body={body} active={activeDate} onChoose={setActiveDate} />
          <h2>{t('reader.statements')}</h2>
          <StatementList body={body} onShow={setPassage} />
          <h2>{t('reader.provenance')}</h2>
          <ProvenanceList summary={summary} body={body} />
        </aside>
      </div>
      {dialog?.kind === 'published' && (
        <PublishedDialog
          summary={summary}
          body={body}
          onClose={close}
          onSave={published => correct(setPublished(services, summary.id, published))}
        />
      )}
      {dialog?.kind === 'outlet' && (
        <OutletDialog
          summary={summary}
          onClose={close}
          onSave={name => correct(setOutlet(services, summary.id, name))}
        />
      )}
      {dialog?.kind === 'source' && (
        <SourceDialog summary={summary} article={body.source} passage={dialog.passage} onClose={close} />
      )}
    </section>
  );
}
