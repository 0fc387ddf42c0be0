import { useMessages } from '#renderer/messages/use-messages.ts';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { CorrectionWish } from '#shared/corrections/plan-correction.ts';
import { publishedMoment } from '#shared/domain/article/published-day.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { CorrectionTarget } from '#shared/domain/correction/correction.ts';
import { DateForm } from '#renderer/workspace/dating/date-form.tsx';
import { EntityForm } from './entity-form.tsx';
import type { FindingPanelProps } from '#renderer/features/reader/finding/finding-panel-props.ts';
import { findingKeyAt } from '#renderer/features/reader/finding/findings.ts';
import { targetOf } from './finding-target.ts';
import { NumberForm } from './number-form.tsx';
import { StatementForm } from './statement-form.tsx';
import styles from '#renderer/features/reader/finding/finding.module.css';

interface ChangeFormProps extends FindingPanelProps {
  readonly selection: Span | null;
}

/** The fields for what this finding can be changed to. */
function Fields(props: ChangeFormProps & { readonly target: CorrectionTarget }) {
  const { summary, article, finding, marks, correcting, selection, target } = props;
  const { body } = article;
  const save = async (wish: CorrectionWish, key = finding.key): Promise<void> => {
    if (await correcting.correct(wish, finding)) marks.openKey(key);
  };
  switch (finding.layer) {
    case 'date': {
      const { value } = resolveTemporal(body.temporal, finding.index, publishedMoment(summary.published));
      return (
        <DateForm
          value={value ?? ''}
          onSave={reading => void save({ layer: 'date', action: 'change', target, value: reading })}
          onCancel={marks.back}
        />
      );
    }
    case 'statement': {
      const { speaker, cue, kind, content } = finding.statement;
      return (
        <StatementForm
          text={finding.place === 'title' ? body.title.text : body.text}
          speaker={speaker}
          class={cue?.class ?? 'says'}
          kind={kind}
          content={content}
          entities={body.entities}
          selection={finding.place === 'title' ? null : selection}
          onSave={reading =>
            void save(
              { layer: 'statement', action: 'change', target, value: reading },
              findingKeyAt('statement', reading.content, finding.place),
            )
          }
          onCancel={marks.back}
        />
      );
    }
    case 'entity': {
      const { entity } = finding;
      return (
        <EntityForm
          name={entity.canonical}
          type={entity.type}
          others={body.entities.filter(({ id }) => id !== entity.id)}
          mentions={entity.mentions.length}
          onSave={(reading, scope) =>
            void save({ layer: 'entity', action: 'change', target, scope, value: reading })
          }
          onCancel={marks.back}
        />
      );
    }
    case 'number': {
      const { value, unit, qualifier } = finding.number;
      return (
        <NumberForm
          value={String(value)}
          unit={unit}
          qualifier={qualifier}
          onSave={reading => void save({ layer: 'number', action: 'change', target, value: reading })}
          onCancel={marks.back}
        />
      );
    }
  }
}

/** Changes what was found: shown in place of the finding, beside the text. */
export function ChangeForm(props: ChangeFormProps) {
  const { summary, article, finding } = props;
  const t = useMessages();
  const target = targetOf(article.body, finding);
  return (
    <section className={styles.panel} aria-label={t(`correct.change-${finding.layer}`)}>
      <header className={styles.head} data-layer={finding.layer}>
        <p className={styles.kind}>{t(`correct.change-${finding.layer}`)}</p>
        <h2 className={styles.words} dir={summary.direction} lang={summary.language}>
          {finding.words}
        </h2>
      </header>
      {target && <Fields {...props} target={target} />}
    </section>
  );
}
