import type { EntityType } from '#shared/domain/article/entity.ts';

/** One name found in the words of a text. `canonical` is set where a table knows it; else the text's own words are used. */
export interface EntityHit {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
  readonly leadLength: number;
  readonly canonical: string | null;
  /** Set for words that name nothing themselves («الوزارة»): the mention they point back to. */
  readonly refersTo?: EntityHit;
}
