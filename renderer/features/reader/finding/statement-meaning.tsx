import { useMessages } from '#renderer/messages/use-messages.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import { Evidence } from './evidence.tsx';
import type { Finding, FindingOf } from './findings.ts';
import { NameTimelines } from './name-timelines.tsx';
import type { Marks } from './use-marks.ts';
import styles from './finding.module.css';

interface StatementMeaningProps {
  readonly article: CorrectedArticle;
  readonly finding: FindingOf<'statement'>;
  readonly findings: readonly Finding[];
  readonly marks: Marks;
}

/** Who says it, through whom, with which word, and how far that word lets it stand. */
export function StatementMeaning({ article, finding, findings, marks }: StatementMeaningProps) {
  const t = useMessages();
  const { speaker, cue, kind, attributedVia } = finding.statement;
  const entity = article.body.entities.find(({ id }) => id === speaker?.entity);
  const mention = findings.find(other => other.layer === 'entity' && other.entity.id === entity?.id);
  return (
    <section className={styles.block}>
      <p className={styles.value} data-finding-value>
        <bdi>{entity?.canonical ?? speaker?.text ?? t('reader.unnamed-speaker')}</bdi>
      </p>
      {speaker?.elided && <p className={styles.notes}>{t('correct.speaker-elided')}</p>}
      <dl className={styles.facts}>
        {speaker && entity && speaker.text !== entity.canonical && (
          <Evidence name={t('correct.speaker')}>
            <bdi>{speaker.text}</bdi>
          </Evidence>
        )}
        {attributedVia.length > 0 && (
          <Evidence name={t('correct.said-through')}>
            <bdi>{attributedVia.map(({ text }) => text).join(' ← ')}</bdi>
          </Evidence>
        )}
        {cue && (
          <Evidence name={t('correct.said-with')}>
            {cue.text !== '' && <bdi>«{cue.text}» </bdi>}
            {t(`correct.class-${cue.class}`)}
            <span className={styles.reason}>{t(`correct.strength-${cue.strength}`)}</span>
          </Evidence>
        )}
        <Evidence name={t('correct.kind')}>{t(`correct.kind-${kind}`)}</Evidence>
      </dl>
      {entity && <NameTimelines id={entity.id} name={entity.canonical} isSpeaker />}
      {mention && (
        <button type="button" className={styles.link} onClick={() => marks.open(mention)}>
          <bdi>{entity?.canonical}</bdi>
        </button>
      )}
    </section>
  );
}
