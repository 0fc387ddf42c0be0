import type { Correcting } from '#renderer/features/reader/correcting/use-correcting.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { mentionTarget } from '#shared/corrections/correction-targets.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import { Evidence } from './evidence.tsx';
import { findingKeyAt, type FindingOf } from './findings.ts';
import { NameTimelines } from './name-timelines.tsx';
import type { Marks } from './use-marks.ts';
import styles from './finding.module.css';

/** How many letters of the text are shown on either side of a mention. */
const context = 28;

interface EntityMeaningProps {
  readonly article: CorrectedArticle;
  readonly finding: FindingOf<'entity'>;
  readonly marks: Marks;
  readonly correcting: Correcting;
}

/** Entities of the article that may be the same: proposed, and made one only by the analyst. */
function Proposals({ article, finding, correcting }: Omit<EntityMeaningProps, 'marks'>) {
  const t = useMessages();
  const { entity, mention } = finding;
  const target = mentionTarget(entity, mention);
  const others = article.body.entities.filter(({ id }) => entity.possibleAliases?.includes(id));
  if (others.length === 0 || target === null) return null;
  return (
    <div className={styles.alternatives}>
      <h3>{t('correct.maybe-same')}</h3>
      <ul>
        {others.map(({ id, type, canonical }) => (
          <li key={id}>
            <span className={styles.alternative}>
              <bdi>{canonical}</bdi>
            </span>
            <Button
              icon="link"
              aria-label={t('correct.make-one-with', { name: canonical })}
              onPress={() =>
                void correcting.correct(
                  { layer: 'entity', action: 'change', scope: 'entity', target, value: { type, canonical } },
                  finding,
                )
              }
            >
              {t('correct.make-one')}
            </Button>
            <IconButton
              icon="close"
              label={t('correct.not-same', { name: canonical })}
              onPress={() =>
                void correcting.correct(
                  { layer: 'entity', action: 'reject', scope: 'proposal', other: id, target },
                  finding,
                )
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who or what is named, its other names, and every place where it is. */
export function EntityMeaning({ article, finding, marks, correcting }: EntityMeaningProps) {
  const t = useMessages();
  const { entity } = finding;
  const { text } = article.body;
  const places = entity.mentions.flatMap(({ span }) => (span === null ? [] : [span]));
  return (
    <section className={styles.block}>
      {entity.canonical !== finding.words && (
        <p className={styles.value} data-finding-value>
          <bdi>{entity.canonical}</bdi>
        </p>
      )}
      {entity.aliases.length > 0 && (
        <dl className={styles.facts}>
          <Evidence name={t('correct.also-called')}>
            {entity.aliases.map(alias => (
              <bdi key={alias} className={styles.alias}>
                {alias}
              </bdi>
            ))}
          </Evidence>
        </dl>
      )}
      <NameTimelines
        id={entity.id}
        name={entity.canonical}
        isNamed
        isSpeaker={article.body.statements.some(({ speaker }) => speaker?.entity === entity.id)}
      />
      <Proposals article={article} finding={finding} correcting={correcting} />
      <h3>{t('correct.mentions', { count: places.length })}</h3>
      <ol className={styles.mentions}>
        {places.map(span => {
          const key = findingKeyAt('entity', span);
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.mention}
                aria-current={key === finding.key}
                onClick={() => marks.openKey(key)}
              >
                <bdi>
                  {text.slice(Math.max(0, span.start - context), span.start).replace(/^\S*\s/, '')}
                  <b>{text.slice(span.start, span.end)}</b>
                  {text.slice(span.end, span.end + context).replace(/\s\S*$/, '')}
                </bdi>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
