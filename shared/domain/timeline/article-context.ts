import type { EntityType } from '#shared/domain/article/entity.ts';

/** Someone or something that an article names, as far as the timeline asks for it. */
export interface ContextName {
  /** Id of the entity: type and canonical name folded, so that it is the same in every article. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentionCount: number;
  /** Whether a statement of the article is theirs. */
  readonly isSpeaker: boolean;
}

/** What stands around the words of one date. */
export interface PassageContext {
  /** Index into the article's temporal expressions. */
  readonly expression: number;
  /** Hashes of the words of its sentence that can tell what happened, each once, in their order. */
  readonly terms: Uint32Array;
  /** How many of `terms` stand before the date; 0 in a title. */
  readonly termsBefore: number;
  /** Those named in its sentence: rows of `names`, ascending. */
  readonly names: readonly number[];
  /** Who says it, as a row of `names`; null where it is the article's own word or the speaker has no name. */
  readonly speaker: number | null;
  /** Whether it says when somebody said something («said on Saturday that …»), and not when what is told happened. */
  readonly isOfSaying: boolean;
}

/** What an article's dates are about; worked out from its text and stored beside its events. */
export interface ArticleContext {
  readonly names: readonly ContextName[];
  /** Hashes of the words of the title that can tell what it is about, each once, in their order. */
  readonly titleTerms: Uint32Array;
  /** One for each temporal expression that is a point or an interval, ascending. */
  readonly passages: readonly PassageContext[];
}

/** An `ArticleContext` as bytes: it is read for a hundred thousand articles at once. */
export type PackedContext = Uint8Array & { readonly __holds?: ArticleContext };
