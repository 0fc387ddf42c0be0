import type { ArticleBody, ArticleSummary, PublishedDate } from '#shared/domain/article/article.ts';
import type { EntityType } from '#shared/domain/article/entity.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { Attribution, Statement } from '#shared/domain/article/statement.ts';
import type { Fact } from '#shared/compare/fact.ts';

// What stands beside the texts of a comparison. Articles are named by their place in it (0 is the base); spans are in the
// stored text of the article they belong to; everything is worked out of the same input alone and always the same.

/** What an overview reads of an article. */
export interface OverviewArticle {
  readonly summary: Pick<ArticleSummary, 'outlet' | 'author' | 'published' | 'language'>;
  readonly body: Pick<
    ArticleBody,
    'title' | 'text' | 'sentences' | 'statements' | 'entities' | 'numbers' | 'temporal'
  >;
}

/** When an article came, beside the one that came first. */
export interface PublicationTurn {
  readonly article: number;
  readonly published: PublishedDate | null;
  /**
   * How long after the first of the order it came: at least and at most, in milliseconds, as far as both dates are
   * precise; `least` is 0 where they overlap. Null for the first itself and where one of the two has no date.
   */
  readonly after: { readonly least: number; readonly most: number } | null;
}

/** Who reported first. */
export interface PublicationOrder {
  /** By the earliest moment each is stated to have been published, all dates read in one zone; those without a date last. */
  readonly turns: readonly PublicationTurn[];
  /** The article that came before every other for certain; null where that can't be decided. */
  readonly first: number | null;
  /** Where `first` is null: the article that came first if all dates were stated in one zone, as they most likely were. */
  readonly probable: number | null;
  /** Each of these may have been first; just `first` where that is known. */
  readonly candidates: readonly number[];
  /** Why `first` is null: a date is missing, the dates are too coarse, or the moments are the same. */
  readonly undecided: 'undated' | 'too-coarse' | 'same-moment' | null;
  /** True where the order holds only if dates without a time zone were stated in one and the same zone. */
  readonly assumesOneZone: boolean;
}

/** An entity in one of the articles. */
export interface EntityPresence {
  /** Its ids in the article; several where the article's own reading did not join them. */
  readonly ids: readonly string[];
  /** As the article calls it, the fullest name first. */
  readonly names: readonly string[];
  readonly mentions: number;
  /** The first mention in the text; null where only the title names it. */
  readonly first: Span | null;
}

/**
 * How many of the articles name it. `unclear`: another article may mean the same by another name. `uncompared`: only one
 * names it, and a name of one language can't be looked for in an article of another.
 */
export type EntityReach = 'all' | 'some' | 'one' | 'unclear' | 'uncompared';

/** Someone or something that articles of a comparison name. */
export interface ComparedEntity {
  readonly type: EntityType;
  /** The name that most articles have it by, as tables and the articles' own reading spell it. */
  readonly name: string;
  /** By article; null where it is not named. */
  readonly presence: readonly (EntityPresence | null)[];
  readonly reach: EntityReach;
}

/** What somebody said, as one article has it. */
export interface QuotedVersion {
  readonly article: number;
  /** Place in the article's `statements`. */
  readonly statement: number;
  /** The words compared: a quotation without its marks, or what is said in the article's own words. */
  readonly span: Span;
  readonly form: 'quoted' | 'paraphrased';
  readonly speaker: Statement['speaker'];
  readonly cue: Statement['cue'];
  readonly attributedVia: readonly Attribution[];
  /** Words that differ from the first version; of the first version those that differ from the second. */
  readonly changes: readonly Span[];
}

/** In what the versions of a quotation differ besides its words. */
export type QuotationDifference =
  | 'speaker'
  /** The verbs of reporting differ in strength: said, claimed, admitted. */
  | 'strength'
  /** One puts in quotation marks what another tells in its own words. */
  | 'form';

/** The same words of somebody in two articles or more. */
export interface SharedQuotation {
  /** `identical`: the words are the same but for diacritics, spelling, digits and punctuation. */
  readonly kind: 'identical' | 'reworded';
  /** One for each article that has it, by place; at least two. */
  readonly versions: readonly QuotedVersion[];
  readonly differences: readonly QuotationDifference[];
}

/** A figure as one article states it. */
export interface StatedFigure {
  readonly article: number;
  /** The sentence it stands in. */
  readonly sentence: number;
  readonly fact: Fact;
}

/** A figure of which articles state different values. */
export interface DisagreeingFigure {
  /** `update`: the accounts are ordered in time and it is a count that a later one may well have set higher or right. */
  readonly kind: 'update' | 'conflict';
  /** By place of the article; at least two. */
  readonly values: readonly StatedFigure[];
  /** The analyst said that this is no contradiction. */
  readonly isDismissed: boolean;
  /** The links of the comparison that show it, by their place in `links`. */
  readonly links: readonly number[];
}

/** What a sentence states that can be checked. */
export interface SentenceLoad {
  readonly figures: number;
  readonly names: number;
  readonly quotations: number;
  readonly dates: number;
}

/** A sentence that tells what no other article of the comparison does. */
export interface ExclusiveSentence {
  readonly sentence: number;
  readonly span: Span;
  readonly load: SentenceLoad;
}

/** An agency or outlet that an article says it has something from. */
export interface Credit {
  /** The same for every spelling and language of one name. */
  readonly key: string;
  /** As the article writes it. */
  readonly name: string;
  readonly role:
    /** The article is theirs: its author line, its dateline, its sign-off. */
    | 'author'
    | 'dateline'
    | 'sign-off'
    /** A part of it is: «نقلت وكالة … عن», "according to Reuters", «في تصريح لـ…». */
    | 'source';
  /** Null where it stands in the author line. */
  readonly span: Span | null;
}

/** Why articles count as one report. */
export type ChainEvidence =
  | {
      readonly kind: 'credit';
      /** Those that credit this agency with the report, by place. */
      readonly articles: readonly number[];
      readonly key: string;
      readonly name: string;
    }
  | {
      readonly kind: 'outlet';
      /** The article that credits the outlet of the other with the report, and that other. */
      readonly articles: readonly [number, number];
      readonly name: string;
      readonly span: Span | null;
    }
  | {
      readonly kind: 'text';
      readonly articles: readonly [number, number];
      /** How much of the shorter article stands word for word in the other, 0 to 1. */
      readonly share: number;
      /** The passage, of those that both have, that is the longest: one in each article. */
      readonly longest: readonly [Span, Span];
    };

/** Articles that go back to one report. One article alone is a chain of its own. */
export interface ReportChain {
  /** By place. */
  readonly articles: readonly number[];
  /** Whose report it is: the one agency they credit, the article whose outlet they credit, or the article that stands alone; null where nobody says. */
  readonly origin:
    | { readonly kind: 'credit'; readonly name: string }
    | { readonly kind: 'article'; readonly article: number }
    | null;
  readonly evidence: readonly ChainEvidence[];
}

/** Who credits whom, and how many reports there really are: «3 reports, 1 origin» is one chain of three. */
export interface ReportOrigins {
  /** By article, in the order of the text. */
  readonly credits: readonly (readonly Credit[])[];
  readonly chains: readonly ReportChain[];
}

/** All that stands beside the texts of a comparison. */
export interface ComparisonOverview {
  readonly order: PublicationOrder;
  /** Those of most articles first, then by mentions. */
  readonly entities: readonly ComparedEntity[];
  readonly quotations: readonly SharedQuotation[];
  readonly figures: readonly DisagreeingFigure[];
  /** By article; those that state most first. */
  readonly exclusive: readonly (readonly ExclusiveSentence[])[];
  readonly origins: ReportOrigins;
}
