import { useMessages } from '#renderer/messages/use-messages.ts';
import { DateEvidence } from './date-evidence.tsx';
import { Evidence } from './evidence.tsx';
import type { FindingPanelProps } from './finding-panel-props.ts';
import { ruleSentence } from './rule-sentence.ts';
import { RuleExample } from './rule-example.tsx';
import styles from './finding.module.css';

/** How many letters before a name are shown: a title or a verb there often decided. */
const before = 24;

function ruleOf({ finding }: FindingPanelProps): string | null {
  if (finding.layer === 'date') return finding.date.rule;
  if (finding.layer === 'statement') return finding.statement.rule;
  return finding.layer === 'entity' ? (finding.mention.rule ?? null) : null;
}

function wordsBefore({ article, finding }: FindingPanelProps): string {
  const { start } = finding.span;
  const line =
    article.body.text
      .slice(Math.max(0, start - before), start)
      .split('\n')
      .at(-1) ?? '';
  return start > before ? line.replace(/^\S*\s/, '').trim() : line.trim();
}

/** Why it was found and why it means what it does: the rule in a sentence, its example, and what decided. */
export function WhyFound(props: FindingPanelProps) {
  const { finding, findings, marks, summary, article } = props;
  const t = useMessages();
  const rule = ruleOf(props);
  const isAdded = rule === 'analyst' || (finding.corrections.length > 0 && rule === null);
  return (
    <section className={styles.block} aria-label={t('correct.why')}>
      <h3>{t('correct.why')}</h3>
      {finding.corrections.length > 0 && <p className={styles.sentence}>{t('why.by-analyst')}</p>}
      {!isAdded && <p className={styles.sentence}>{t(ruleSentence(finding))}</p>}
      {rule !== null && !isAdded && finding.layer !== 'entity' && (
        <RuleExample rule={rule} language={summary.language} />
      )}
      <dl className={styles.facts}>
        {finding.layer === 'date' && (
          <DateEvidence
            summary={summary}
            temporal={article.body.temporal}
            finding={finding}
            findings={findings}
            onOpen={marks.open}
          />
        )}
        {finding.layer === 'entity' && wordsBefore(props) !== '' && (
          <Evidence name={t('why.entity-before')}>
            <bdi>{wordsBefore(props)}</bdi>
          </Evidence>
        )}
        {rule !== null && !isAdded && (
          <Evidence name={t('why.rule')}>
            <bdi dir="ltr" className={styles.code}>
              {rule}
            </bdi>
          </Evidence>
        )}
      </dl>
      {finding.layer === 'entity' &&
        finding.entity.aliases.length > 0 &&
        finding.corrections.length === 0 && <p className={styles.sentence}>{t('why.entity-merged')}</p>}
    </section>
  );
}
