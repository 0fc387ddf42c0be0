import type { EntityType } from '#shared/domain/article/entity.ts';
import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { CueClass, StatementKind } from '#shared/domain/article/statement.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleId, CorrectionId } from '#shared/ids/ids.ts';

export type FindingLayer = 'date' | 'statement' | 'entity' | 'number';

/**
 * The finding that a correction was made on, or the words that it made one of, as they were then. Enough to find them
 * again among what newer rules find: the words by their place, else where they stand nearest to it; then the finding there.
 */
export interface CorrectionTarget {
  /** The text that `span` is in: the article's stored text, or its title (what a headline says). */
  readonly place: 'text' | 'title';
  /** Of a statement its content, of an entity one of its mentions. */
  readonly span: Span;
  /** What the span covered, letter for letter. */
  readonly text: string;
  /** Tells findings in one place apart: the rule of a date or statement, the id of an entity, empty for a number. */
  readonly key: string;
}

/**
 * What an analyst says that words mean in time. A relative form stays relative, so that it still follows the
 * publication date. An anchor on another expression stands for whatever the corrected finding is counted from, because
 * the places in the list change between versions.
 */
export type DateReading = Pick<TemporalExpression, 'kind' | 'relative' | 'precision' | 'calendar'>;

/** Who says what, and how it is reported. Spans are where the target is, and move with it. */
export interface StatementReading {
  readonly speaker: {
    readonly text: string;
    readonly span: Span | null;
    readonly entity: string | null;
  } | null;
  readonly class: CueClass;
  readonly kind: StatementKind;
  readonly content: Span;
}

/** Who or what is named. The id follows from it, so that two entities given one name become one. */
export interface EntityReading {
  readonly type: EntityType;
  readonly canonical: string;
}

export interface NumberReading {
  readonly value: number;
  readonly unit: string | null;
  readonly qualifier: QuantityQualifier;
}

interface CorrectionBase {
  readonly id: CorrectionId;
  readonly articleId: ArticleId;
  readonly target: CorrectionTarget;
  /** ISO instant; corrections of an article are applied in its order. */
  readonly createdAt: string;
}

interface Rejection {
  readonly action: 'reject';
}

interface NewReading<Reading> {
  readonly action: 'change' | 'add';
  readonly value: Reading;
}

export type DateCorrection = CorrectionBase & { readonly layer: 'date' } & (
    Rejection | NewReading<DateReading>
  );
export type StatementCorrection = CorrectionBase & { readonly layer: 'statement' } & (
    Rejection | NewReading<StatementReading>
  );
export type NumberCorrection = CorrectionBase & { readonly layer: 'number' } & (
    Rejection | NewReading<NumberReading>
  );
/**
 * `mention`: this place only. `entity`: all its mentions; of one that is added, wherever the same words stand.
 * `proposal`: only the proposal that the entity is the same as the one with the id `other`, which it then is not.
 */
export type EntityCorrection = CorrectionBase & { readonly layer: 'entity' } & (
    | ({ readonly scope: 'mention' | 'entity' } & (Rejection | NewReading<EntityReading>))
    | (Rejection & { readonly scope: 'proposal'; readonly other: string })
  );

/** One thing an analyst set right in one article. Records are never rewritten, only put and removed. */
export type Correction = DateCorrection | StatementCorrection | EntityCorrection | NumberCorrection;

/** What a rule finds in these words is rejected in every article of the collection, unless corrected there. */
export interface StandingRejection {
  /** Layer, rule and folded words; the same rejection has the same key. */
  readonly key: string;
  readonly layer: FindingLayer;
  readonly rule: string;
  /** As they stood where it was made. */
  readonly words: string;
  readonly articleId: ArticleId;
  readonly createdAt: string;
}
