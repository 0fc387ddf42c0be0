import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { correctFinding, takeBackCorrections } from '#renderer/operations/correct-findings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { DateForm } from '#renderer/workspace/dating/date-form.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import type { OpenArticle } from '#renderer/workspace/use-article.ts';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import { dateTarget } from '#shared/corrections/correction-targets.ts';
import { publishedMoment } from '#shared/domain/article/published-day.ts';
import type { DateReading } from '#shared/domain/correction/correction.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { MarkedPassage } from './marked-passage.tsx';
import type { PanelParts } from './panel-parts.ts';
import { passageOf } from './passage.ts';
import frameStyles from './panel-frame.module.css';
import styles from './date-forms.module.css';

interface CorrectDateProps {
  readonly parts: PanelParts;
  readonly open: Extract<OpenArticle, { readonly kind: 'open' }>;
  readonly expression: number;
}

/** The sentence of a date and what it means now, and the form that sets it right, rejects it or restores what was found. */
export function CorrectDate({ parts, open: { summary, article }, expression }: CorrectDateProps) {
  const t = useMessages();
  const services = useServices();
  const [error, setError] = useState<StoreError | null>(null);
  const { body, corrections } = article;
  const date = body.temporal[expression];
  const target = date ? dateTarget(date) : null;
  const passage = passageOf(body, expression);
  if (date === undefined || passage === null)
    return <p className={frameStyles.hint}>{t('panel.no-passage')}</p>;
  const { value } = resolveTemporal(body.temporal, expression, publishedMoment(summary.published));
  const earlier = corrections.filter(({ id }) => date.corrections?.includes(id));

  const follow = async (doing: Promise<Result<null, StoreError>>, message: MessageId): Promise<void> => {
    const done = await doing;
    if (!done.ok) {
      setError(done.error);
      return;
    }
    parts.sayDone(t(message, { words: date.text }), true);
    parts.correct(null);
  };
  const change = (reading: DateReading): void => {
    if (target === null) return;
    const wish = { layer: 'date', action: 'change', target, value: reading } as const;
    void follow(correctFinding(services, summary.id, wish, earlier), 'correct.said-changed');
  };
  const reject = (): void => {
    if (target === null) return;
    const wish = { layer: 'date', action: 'reject', target } as const;
    void follow(correctFinding(services, summary.id, wish, earlier), 'correct.said-rejected');
  };
  const restore = (): void =>
    void follow(takeBackCorrections(services, summary.id, earlier), 'correct.said-restored');

  return (
    <>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      <blockquote className={styles.quoted} dir={summary.direction} lang={summary.language}>
        <MarkedPassage passage={passage} />
      </blockquote>
      {value !== null && (
        <p className={frameStyles.hint}>{t('panel.means', { value: parts.labels.dateOf(value) })}</p>
      )}
      {target === null ? (
        <p className={frameStyles.hint}>{t('panel.not-correctable')}</p>
      ) : (
        <>
          <DateForm value={value ?? ''} onSave={change} onCancel={() => parts.correct(null)} />
          <div className={styles.formActions}>
            <Button icon="reject" onPress={reject}>
              {t('panel.reject-date')}
            </Button>
            {earlier.length > 0 && (
              <Button variant="quiet" icon="undo" onPress={restore}>
                {t('correct.restore')}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
