import type { Formats } from '#renderer/messages/formats.ts';
import { languageName } from '#renderer/messages/language-names.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { FacetField } from '#shared/search/search-fields.ts';

interface Words {
  readonly t: Translate;
  readonly formats: Formats;
}

/** A value of a field as people read it; the empty one says that there is none. */
export function valueLabel(field: FacetField, value: string, { t, formats }: Words): string {
  if (value === '') return t(`results.without-${field}`);
  if (field === 'month') return formats.timex(value);
  return field === 'language' ? languageName(value, formats.locale) : value;
}
