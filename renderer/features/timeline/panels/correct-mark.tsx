import { useState } from 'react';
import type { MarkToCorrect } from '#renderer/features/timeline/panel-wish.ts';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { setPublished } from '#renderer/operations/correct-article.ts';
import { failureOf } from '#renderer/operations/edit-work.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { PublishedForm } from '#renderer/workspace/dating/published-form.tsx';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useArticle, type OpenArticle } from '#renderer/workspace/use-article.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { CorrectDate } from './correct-date.tsx';
import { datedWords } from './dated-words.ts';
import type { PanelParts } from './panel-parts.ts';
import frameStyles from './panel-frame.module.css';
import styles from './date-forms.module.css';

interface CorrectPublishedProps {
  readonly parts: PanelParts;
  readonly open: Extract<OpenArticle, { readonly kind: 'open' }>;
}

/** When the article was published, in the form that the reader has for it. */
function CorrectPublished({ parts, open: { summary, article } }: CorrectPublishedProps) {
  const t = useMessages();
  const formats = useFormats();
  const services = useServices();
  const [error, setError] = useState<StoreError | null>(null);
  const save = async (published: PublishedDate | null): Promise<void> => {
    const failure = failureOf(await setPublished(services, [summary.id], published));
    if (failure !== null) {
      setError(failure);
      return;
    }
    const title = summary.title || t('shell.untitled');
    if (published === null) parts.sayDone(t('panel.date-taken-back', { title: isolated(title) }), true);
    else {
      const { labels } = parts;
      const said = datedWords({ title, published, body: article.body }, { t, labels, formats });
      parts.sayDone(said.words, true, said.isWarning);
    }
    parts.correct(null);
  };
  return (
    <>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      <PublishedForm
        article={{ summary, body: article.body }}
        onSave={published => void save(published)}
        onClose={() => parts.correct(null)}
        renderActions={buttons => <div className={styles.formActions}>{buttons}</div>}
      />
    </>
  );
}

/** Sets one date right: that of a publication, or of words in the text. */
export function CorrectMark({ parts, mark }: { readonly parts: PanelParts; readonly mark: MarkToCorrect }) {
  const t = useMessages();
  const open = useArticle(mark.articleId);
  if (open.kind === 'failed') return <Problem>{t(storeErrorMessage(open.error))}</Problem>;
  if (open.kind === 'loading') return <p className={frameStyles.hint}>…</p>;
  const { title, direction, language } = open.summary;
  return (
    <section
      className={styles.form}
      aria-label={mark.expression < 0 ? t('editing.date-title', { count: 1 }) : t('correct.change-date')}
    >
      <h3 className={styles.formTitle} dir={direction} lang={language}>
        {title || t('shell.untitled')}
      </h3>
      {mark.expression < 0 ? (
        <CorrectPublished parts={parts} open={open} />
      ) : (
        <CorrectDate parts={parts} open={open} expression={mark.expression} />
      )}
    </section>
  );
}
