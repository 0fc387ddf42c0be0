import { useEffect, useRef } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { DateMeaning } from './date-meaning.tsx';
import { EntityMeaning } from './entity-meaning.tsx';
import { FindingActions } from '#renderer/features/reader/correcting/finding-actions.tsx';
import type { FindingPanelProps } from './finding-panel-props.ts';
import { NumberMeaning } from './number-meaning.tsx';
import { StatementMeaning } from './statement-meaning.tsx';
import { useLayerName } from './use-layer-name.ts';
import { WhyFound } from './why-found.tsx';
import styles from './finding.module.css';

function Bar({ finding, shown, marks }: Pick<FindingPanelProps, 'finding' | 'shown' | 'marks'>) {
  const t = useMessages();
  const at = shown.findIndex(({ key }) => key === finding.key);
  return (
    <div className={styles.bar}>
      <IconButton icon="close" label={t('correct.close')} onPress={marks.back} />
      <span className={styles.position}>
        {at >= 0 && t('correct.position', { at: at + 1, count: shown.length })}
      </span>
      <IconButton
        icon="previous"
        label={t('correct.previous')}
        isDisabled={at === 0}
        onPress={() => marks.step(-1)}
      />
      <IconButton
        icon="next"
        label={t('correct.next')}
        isDisabled={at === shown.length - 1}
        onPress={() => marks.step(1)}
      />
    </div>
  );
}

function Meaning({ summary, article, finding, findings, marks, correcting }: FindingPanelProps) {
  switch (finding.layer) {
    case 'date':
      return <DateMeaning summary={summary} article={article} finding={finding} correcting={correcting} />;
    case 'statement':
      return <StatementMeaning article={article} finding={finding} findings={findings} marks={marks} />;
    case 'entity':
      return <EntityMeaning article={article} finding={finding} marks={marks} correcting={correcting} />;
    case 'number':
      return <NumberMeaning text={article.body.text} finding={finding} />;
  }
}

/** Other findings that overlap this one, one press away: the text shows only the innermost to the mouse. */
function AlsoHere({ finding, findings, marks }: Pick<FindingPanelProps, 'finding' | 'findings' | 'marks'>) {
  const t = useMessages();
  const layerName = useLayerName();
  const others = findings.filter(
    ({ key, place, span }) =>
      key !== finding.key &&
      place === finding.place &&
      span.start < finding.span.end &&
      span.end > finding.span.start,
  );
  if (others.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3>{t('correct.also-here')}</h3>
      <ul className={styles.also}>
        {others.map(other => (
          <li key={other.key}>
            <button type="button" className={styles.alsoButton} onClick={() => marks.open(other)}>
              <span className={styles.alsoLayer}>{layerName(other)}</span>
              <bdi className={styles.clamped}>{other.words}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One finding: what it is, what it means, why, and what can be set right about it. */
export function FindingPanel(props: FindingPanelProps) {
  const { summary, finding, findings, shown, marks } = props;
  const t = useMessages();
  const layerName = useLayerName();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    panel.current?.parentElement?.scrollTo({ top: 0 });
    // What was pressed in a list is hidden now; the keyboard goes on in the panel.
    const active = document.activeElement;
    if (!active || active === document.body || active.closest('[hidden]'))
      heading.current?.focus({ preventScroll: true });
  }, [finding.key]);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t('correct.panel')}
      data-finding={finding.layer}
    >
      <Bar finding={finding} shown={shown} marks={marks} />
      <header className={styles.head} data-layer={finding.layer}>
        <p className={styles.kind}>
          {layerName(finding)}
          {finding.corrections.length > 0 && <span className={styles.pill}>{t('correct.by-analyst')}</span>}
        </p>
        <h2
          ref={heading}
          tabIndex={-1}
          className={styles.words}
          dir={summary.direction}
          lang={summary.language}
        >
          {finding.words}
        </h2>
      </header>
      <Meaning {...props} />
      <WhyFound {...props} />
      <AlsoHere finding={finding} findings={findings} marks={marks} />
      <FindingActions {...props} />
    </section>
  );
}
