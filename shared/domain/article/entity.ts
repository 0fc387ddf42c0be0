import type { Correctable } from './correctable.ts';
import type { Span } from './span.ts';

export type EntityType = 'person' | 'organisation' | 'place';

export interface Mention extends Correctable {
  /** In the stored text; null when it stands only in the title. */
  readonly span: Span | null;
  readonly source: Span | null;
  readonly text: string;
  /** The kind of rule that found it, such as `person.title`; absent where an analyst or the first version's rules did. */
  readonly rule?: string;
}

/** Someone or something named in one article, with every mention of it there. */
export interface Entity extends Correctable {
  /** Stable within the article: type and canonical name folded. */
  readonly id: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** Ids of entities of the same article that may be this one; for the analyst to decide. Absent where there are none. */
  readonly possibleAliases?: readonly string[];
}
