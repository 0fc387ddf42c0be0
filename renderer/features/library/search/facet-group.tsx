import { useId } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { valueLabel } from '#renderer/workspace/search/value-label.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { FacetField } from '#shared/search/search-fields.ts';
import type { FacetValue } from './facet-values.ts';
import { foldField, useResultsSession } from './results-session.ts';
import styles from './results.module.css';

interface FacetGroupProps {
  readonly field: FacetField;
  readonly values: readonly FacetValue[];
  /** Null where all are shown. */
  readonly onShowMore: (() => void) | null;
}

/** The values of one field, to be chosen from. */
export function FacetGroup({ field, values, onShowMore }: FacetGroupProps) {
  const t = useMessages();
  const formats = useFormats();
  const list = useId();
  const isFolded = useResultsSession(session => session.folded.includes(field));
  const { chooseValue, dropValue } = useWorkspace(state => state.actions);
  const label = t(`results.facet-${field}`);
  return (
    <section className={styles.group} role="group" aria-label={label}>
      <h3>
        <button
          type="button"
          className={styles.groupHead}
          aria-expanded={!isFolded}
          aria-controls={list}
          onClick={() => foldField(field, !isFolded)}
        >
          <Icon name={isFolded ? 'next' : 'down'} size={15} />
          {label}
        </button>
      </h3>
      <div id={list} hidden={isFolded}>
        <ul className={styles.values}>
          {values.map(({ value, count, isChosen }) => (
            <li key={value} className={styles.value}>
              <Checkbox
                isSelected={isChosen}
                onChange={isWanted => (isWanted ? chooseValue(field, value) : dropValue(field, value))}
              >
                <bdi className={styles.valueLabel}>{valueLabel(field, value, { t, formats })}</bdi>
                <span className={styles.valueCount} aria-hidden="true">
                  {formats.number(count)}
                </span>
                <span className="visually-hidden">{t('results.value-count', { count })}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
        {onShowMore && (
          <Button
            variant="quiet"
            aria-label={t('results.more-values-of', { field: label })}
            onPress={onShowMore}
          >
            {t('results.more-values')}
          </Button>
        )}
      </div>
    </section>
  );
}
