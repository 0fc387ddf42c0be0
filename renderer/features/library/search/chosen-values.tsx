import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { valueLabel } from '#renderer/workspace/search/value-label.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { listChoices } from '#shared/domain/search/typed-search.ts';
import { facetFields } from '#shared/search/search-fields.ts';
import styles from './results.module.css';

const keyOf = ({ field, value }: { readonly field: string; readonly value: string }): string =>
  `${field} ${value}`;

/** What results are narrowed to, each with the way to drop it; nothing where nothing is chosen. */
export function ChosenValues() {
  const t = useMessages();
  const formats = useFormats();
  const search = useWorkspace(state => state.search);
  const { dropValue, clearSearch } = useWorkspace(state => state.actions);
  const chosen = listChoices(search, facetFields);
  if (chosen.length === 0) return null;
  return (
    <div className={styles.narrowed}>
      <span className={styles.muted}>{t('results.narrowed-to')}</span>
      <TagGroup
        aria-label={t('results.chosen')}
        onRemove={keys =>
          chosen.filter(one => keys.has(keyOf(one))).forEach(({ field, value }) => dropValue(field, value))
        }
      >
        <TagList className={styles.chips ?? ''}>
          {chosen.map(one => {
            const { field, value } = one;
            const label = valueLabel(field, value, { t, formats });
            const fieldLabel = t(`results.facet-${field}`);
            return (
              <Tag
                key={keyOf(one)}
                id={keyOf(one)}
                textValue={t('results.chosen-value', { field: fieldLabel, value: label })}
                className={styles.chip ?? ''}
              >
                <span className={styles.chipField}>{fieldLabel}</span>
                <bdi className={styles.chipValue}>{label}</bdi>
                <AriaButton slot="remove" className={styles.chipRemove ?? ''}>
                  <Icon name="close" size={13} />
                </AriaButton>
              </Tag>
            );
          })}
        </TagList>
      </TagGroup>
      <Button variant="quiet" icon="close" onPress={clearSearch}>
        {t('results.clear')}
      </Button>
      <span className={styles.muted} role="status">
        {search.text === '' && t('results.still-narrowed')}
      </span>
    </div>
  );
}
