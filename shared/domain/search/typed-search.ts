import type { TypedSearch } from './saved-search.ts';

/** Finds everything: nothing is typed and nothing is chosen. */
export const noSearch: TypedSearch = { text: '', choices: {} };

/** Values chosen of a field, in the order in which they were. */
export const choicesOf = ({ choices }: TypedSearch, field: string): readonly string[] =>
  Object.hasOwn(choices, field) ? (choices[field] ?? []) : [];

/** True where a search asks for less than everything. */
export const isSearching = ({ text, choices }: TypedSearch): boolean =>
  text.trim() !== '' || Object.values(choices).some(values => values.length > 0);

/** The search, narrowed to articles with this value too; one of a field's chosen values suffices. */
export const withChoice = (search: TypedSearch, field: string, value: string): TypedSearch => {
  const chosen = choicesOf(search, field);
  if (chosen.includes(value)) return search;
  return { ...search, choices: { ...search.choices, [field]: [...chosen, value] } };
};

/** The search without this value. */
export const withoutChoice = (search: TypedSearch, field: string, value: string): TypedSearch => {
  const { [field]: _, ...others } = search.choices;
  const left = choicesOf(search, field).filter(chosen => chosen !== value);
  return { ...search, choices: left.length > 0 ? { ...others, [field]: left } : others };
};

/** Every chosen value with its field, in the order of the fields given. */
export const listChoices = <Field extends string>(
  search: TypedSearch,
  fields: readonly Field[],
): readonly { readonly field: Field; readonly value: string }[] =>
  fields.flatMap(field => choicesOf(search, field).map(value => ({ field, value })));

/** Whether two searches ask for the same; blanks around the text and the order of choices do not count. */
export function isSameSearch(a: TypedSearch, b: TypedSearch): boolean {
  const inOrder = ({ text, choices }: TypedSearch): string =>
    JSON.stringify([
      text.trim(),
      Object.entries(choices)
        .filter(([, values]) => values.length > 0)
        .map(([field, values]) => [field, values.toSorted()] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]);
  return inOrder(a) === inOrder(b);
}

const longestText = 10_000;

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

/** Reads a search that was written down; null for anything else. */
export function parseTypedSearch(value: unknown): TypedSearch | null {
  const written: Readonly<Record<string, unknown>> = Object(value);
  const { text, choices } = written;
  if (typeof text !== 'string' || text.length > longestText) return null;
  if (typeof choices !== 'object' || choices === null || Array.isArray(choices)) return null;
  const entries = Object.entries(choices as Readonly<Record<string, unknown>>);
  const kept = entries.filter((entry): entry is [string, string[]] => isTextList(entry[1]));
  return kept.length < entries.length ? null : { text, choices: Object.fromEntries(kept) };
}
