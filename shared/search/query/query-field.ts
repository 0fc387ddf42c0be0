import type { ValueField } from '#shared/search/search-fields.ts';
import { foldText } from '#shared/text/normalise.ts';

/** Fields that ask for days of publication. */
export const dateFields = ['on', 'since', 'until', 'after', 'before'] as const;
/** See `dateFields`. */
export type DateField = (typeof dateFields)[number];

/** What can be asked for before a colon. */
export type QueryField = Exclude<ValueField, 'month'> | 'title' | DateField;

/** Each name is understood in either language, whatever that of the interface; the first one is the one shown. */
const names: Readonly<
  Record<QueryField, { readonly en: readonly string[]; readonly ar: readonly string[] }>
> = {
  outlet: { en: ['outlet', 'source', 'publisher'], ar: ['الجهة', 'المصدر', 'الناشر'] },
  author: { en: ['author', 'byline'], ar: ['الكاتب', 'المؤلف'] },
  speaker: { en: ['speaker'], ar: ['المتحدث', 'القائل'] },
  entity: { en: ['entity', 'name'], ar: ['الاسم', 'الكيان'] },
  tag: { en: ['tag', 'tags'], ar: ['الوسم', 'الوسوم'] },
  language: { en: ['lang', 'language'], ar: ['اللغة'] },
  title: { en: ['title', 'headline'], ar: ['العنوان'] },
  on: { en: ['on', 'date'], ar: ['في', 'يوم', 'تاريخ'] },
  since: { en: ['since'], ar: ['منذ'] },
  until: { en: ['until'], ar: ['حتى'] },
  after: { en: ['after'], ar: ['بعد'] },
  before: { en: ['before'], ar: ['قبل'] },
};

/** A name of a field as it is shown and typed. */
export interface FieldName {
  readonly field: QueryField;
  readonly name: string;
  readonly language: 'en' | 'ar';
}

/** All names of all fields. */
export const fieldNames: readonly FieldName[] = (Object.keys(names) as QueryField[]).flatMap(field =>
  (['en', 'ar'] as const).flatMap(language =>
    names[field][language].map(name => ({ field, name, language })),
  ),
);

/** The name of a field that is shown in this language. */
export const fieldName = (field: QueryField, language: 'en' | 'ar'): string =>
  names[field][language][0] ?? field;

/** What a name is compared by: folded, and with or without the article. */
export const fieldKey = (name: string): string => foldText(name).replace(/^ال(?=..)/, '');

const fieldByKey: ReadonlyMap<string, QueryField> = new Map(
  fieldNames.map(({ name, field }) => [fieldKey(name), field]),
);

/** The field that is called so; null where none is. */
export const fieldCalled = (name: string): QueryField | null => fieldByKey.get(fieldKey(name)) ?? null;

/**
 * Whether a name with a space at its colon may be one of a field all the same, as in «المصدر: رويترز». Only those that stand
 * before values may: news begins with «مصدر: » and “Source: ” too, and tells what a source said.
 */
export const isLabel = (name: string): boolean =>
  fieldNames.some(
    listed =>
      foldText(listed.name) === foldText(name) &&
      (listed.name === fieldName(listed.field, listed.language) || listed.name.startsWith('ال')),
  );

/** Whether a field asks for days. */
export const isDateField = (field: QueryField): field is DateField =>
  (dateFields as readonly QueryField[]).includes(field);
