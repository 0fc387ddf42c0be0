import { ListBoxItem } from 'react-aria-components';
import { languageName } from '#renderer/messages/language-names.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import fieldStyles from '#renderer/ui/field.module.css';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import type { QueryField } from '#shared/search/query/query-field.ts';
import type { ValueField } from '#shared/search/search-fields.ts';
import { suggestionId, type FieldSuggestion, type Suggestion, type ValueSuggestion } from './suggestion.ts';
import styles from './suggestions.module.css';

const icons: Readonly<Record<QueryField | ValueField, IconName>> = {
  outlet: 'outlet',
  author: 'edit',
  speaker: 'quote',
  entity: 'name',
  tag: 'tag',
  language: 'language',
  title: 'reader',
  month: 'calendar',
  on: 'calendar',
  since: 'calendar',
  until: 'calendar',
  after: 'calendar',
  before: 'calendar',
};

function useLabel({ field, value }: ValueSuggestion): string {
  const formats = useFormats();
  if (field === 'month') return formats.timex(value);
  return field === 'language' ? languageName(value, formats.locale) : value;
}

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  /** Where any field may be meant, the value's is named beside it. */
  readonly isOfAnyField: boolean;
}

function FieldItem({ name }: FieldSuggestion) {
  const t = useMessages();
  return (
    <>
      <Icon name={icons[name.field]} size={15} />
      <bdi className={styles.name}>{name.name}:</bdi>
      <span className={styles.note}>{t(`search.field-${name.field}`)}</span>
    </>
  );
}

function ValueItem({
  suggestion,
  isOfAnyField,
}: SuggestionItemProps & { readonly suggestion: ValueSuggestion }) {
  const t = useMessages();
  const { field, count } = suggestion;
  const label = useLabel(suggestion);
  return (
    <>
      <Icon name={icons[field]} size={15} />
      <bdi className={styles.label}>{label}</bdi>
      {isOfAnyField && field !== 'month' && <span className={styles.note}>{t(`search.field-${field}`)}</span>}
      <span className={styles.count}>{t('search.count', { count })}</span>
    </>
  );
}

/** One line of the suggestions: the name of a field, or a value with how many articles have it. */
export function SuggestionItem({ suggestion, isOfAnyField }: SuggestionItemProps) {
  return (
    <ListBoxItem
      id={suggestionId(suggestion)}
      textValue={suggestion.kind === 'field' ? suggestion.name.name : suggestion.value}
      className={`${fieldStyles.item} ${styles.item}`}
    >
      {suggestion.kind === 'field' ? (
        <FieldItem {...suggestion} />
      ) : (
        <ValueItem suggestion={suggestion} isOfAnyField={isOfAnyField} />
      )}
    </ListBoxItem>
  );
}
