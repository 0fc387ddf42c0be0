import { useMessages } from '#renderer/messages/use-messages.ts';
import type { CorrectionWish } from '#shared/corrections/plan-correction.ts';
import { parseNumberReading } from '#shared/corrections/number-reading.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import { DateForm } from '#renderer/workspace/dating/date-form.tsx';
import { EntityForm } from './entity-form.tsx';
import { findingKeyAt } from '#renderer/features/reader/finding/findings.ts';
import { NumberForm } from './number-form.tsx';
import { StatementForm } from './statement-form.tsx';
import type { Correcting } from './use-correcting.ts';
import type { Marks, ReaderPanel } from '#renderer/features/reader/finding/use-marks.ts';
import styles from '#renderer/features/reader/finding/finding.module.css';

interface NewFindingFormProps {
  readonly summary: ArticleSummary;
  readonly article: CorrectedArticle;
  readonly panel: Extract<ReaderPanel, { readonly kind: 'new' }>;
  readonly marks: Marks;
  readonly correcting: Correcting;
  readonly selection: Span | null;
}

/** A number written in digits is its own first proposal. */
const numberIn = (words: string): string =>
  String(parseNumberReading(/[\d٠-٩۰-۹.,٫٬]+/.exec(words)?.[0] ?? '', '', 'exact')?.value ?? '');

function Fields({ article, panel, marks, correcting, selection }: NewFindingFormProps) {
  const { body } = article;
  const { target, layer } = panel;
  const save = async (wish: CorrectionWish, span: Span = target.span): Promise<void> => {
    if (await correcting.correct(wish, null)) marks.openKey(findingKeyAt(layer, span));
  };
  switch (layer) {
    case 'date':
      return (
        <DateForm
          value=""
          onSave={value => void save({ layer, action: 'add', target, value })}
          onCancel={marks.back}
        />
      );
    case 'statement':
      return (
        <StatementForm
          text={body.text}
          speaker={null}
          class="says"
          kind="indirect"
          content={target.span}
          entities={body.entities}
          selection={selection}
          onSave={value => void save({ layer, action: 'add', target, value }, value.content)}
          onCancel={marks.back}
        />
      );
    case 'entity':
      return (
        <EntityForm
          name={target.text}
          type={panel.type}
          others={body.entities}
          mentions={null}
          onSave={(value, scope) => void save({ layer, action: 'add', target, scope, value })}
          onCancel={marks.back}
        />
      );
    case 'number':
      return (
        <NumberForm
          value={numberIn(target.text)}
          unit={null}
          qualifier="exact"
          onSave={value => void save({ layer, action: 'add', target, value })}
          onCancel={marks.back}
        />
      );
  }
}

/** Makes a finding of selected words: shown beside the text. */
export function NewFindingForm(props: NewFindingFormProps) {
  const { summary, panel } = props;
  const t = useMessages();
  return (
    <section className={styles.panel} aria-label={t(`correct.new-${panel.layer}`)}>
      <header className={styles.head} data-layer={panel.layer}>
        <p className={styles.kind}>{t(`correct.new-${panel.layer}`)}</p>
        <h2 className={styles.words} dir={summary.direction} lang={summary.language}>
          {panel.target.text}
        </h2>
      </header>
      <Fields {...props} />
    </section>
  );
}
