import type { EntityType } from '#shared/domain/article/entity.ts';

/** One name found in the words of a text. `canonical` is set where a table knows it; else the text's own words are used. */
export interface EntityHit {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
  /** Letters of the first word that are proclitics and not part of the name. */
  readonly leadLength: number;
  /** True where «ل» took the place of the article's alef: «للجيش» is «ل» and «الجيش». */
  readonly isContracted?: boolean;
  readonly canonical: string | null;
  /** Set for words that name nothing themselves («الوزارة»): the mention they point back to. */
  readonly refersTo?: EntityHit;
  /** The kind of rule that found it, which becomes the mention's. */
  readonly rule?: string;
}
