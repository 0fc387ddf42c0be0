/** Fields whose values stand in a column of each segment. The empty value: the article has none. */
export const valueFields = ['outlet', 'author', 'month', 'language', 'tag', 'entity', 'speaker'] as const;
/** See `valueFields`; a month is `YYYY-MM`. */
export type ValueField = (typeof valueFields)[number];

/** Fields by which results can be narrowed. */
export const facetFields = ['outlet', 'month', 'language', 'tag', 'entity', 'speaker'] as const;
/** See `facetFields`. */
export type FacetField = (typeof facetFields)[number];

/** Where words are looked for: in title and text, or in the title alone. */
export type TextField = 'any' | 'title';
