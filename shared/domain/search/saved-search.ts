import type { SavedSearchId } from '#shared/ids/ids.ts';

/** A search as the analyst made it: what was typed, and the values chosen by field to narrow it. JSON-safe. */
export interface TypedSearch {
  readonly text: string;
  /** Keys are `FacetField`s. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** A search that the analyst gave a name, so that it opens again and tells what is new. */
export interface SavedSearch {
  readonly id: SavedSearchId;
  readonly name: string;
  readonly search: TypedSearch;
  /** ISO instants. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** When its results were last looked at: what was imported after this is new. */
  readonly lookedAt: string;
}
