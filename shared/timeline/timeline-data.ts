import type { EntityType } from '#shared/domain/article/entity.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { EventColumns } from './timeline-model.ts';

/** Lists of different lengths laid end to end: list `i` is `items` from `ends[i - 1]` (of the first: 0) up to `ends[i]`. */
export interface RaggedRows {
  readonly items: Uint32Array;
  readonly ends: Uint32Array;
}

/** Someone or something that articles name. */
export interface DataName {
  /** Id of the entity; the same in every article. */
  readonly id: string;
  readonly type: EntityType;
  /** As most articles write it. */
  readonly name: string;
}

/**
 * All marks of a collection with what they are about: what models are made of and what events are gathered from. It stays in
 * the worker that read it.
 */
export interface TimelineData {
  /** Which building of the collection's data this is: a row names the same mark only where this is the same. */
  readonly version: number;
  readonly articleIds: readonly ArticleId[];
  /** Distinct; null stands for articles whose outlet is not known. */
  readonly outlets: readonly (string | null)[];
  /** For each article a row of `outlets`. */
  readonly articleOutlets: Uint32Array;
  readonly tags: readonly string[];
  /** For each article rows of `tags`. */
  readonly articleTags: RaggedRows;
  /** When each article was published: the stretch that its date names, in civil time; NaN where it is not known. */
  readonly publishedStarts: Float64Array;
  readonly publishedEnds: Float64Array;
  readonly names: readonly DataName[];
  /** For each article rows of `names`, ascending: all whom it names, and those whose statements it reports. */
  readonly articleNames: RaggedRows;
  readonly articleSpeakers: RaggedRows;
  /** For each article hashes of the words of its title that can tell what it is about. */
  readonly titleTerms: RaggedRows;
  /** All marks, sorted; a mark is named by its row. */
  readonly columns: EventColumns;
  /** For each mark hashes of the words of its sentence; of a publication, those of the title. */
  readonly markTerms: RaggedRows;
  /** For each mark how many of its terms stand before its date, up to 255; 0 for publications and in titles. */
  readonly markPlaces: Uint8Array;
  /** For each mark those named in its sentence, as rows of `names`; of a publication, all whom the article names. */
  readonly markNames: RaggedRows;
  /** For each mark whose statement its words are part of, as a row of `names`; -1 for nobody's, and for publications. */
  readonly markSpeakers: Int32Array;
  /** For each mark 1 where it says when somebody said something, and not when what is told happened. */
  readonly markSayings: Uint8Array;
}

/** One of the lists. A view, not a copy. */
export const ragged = ({ items, ends }: RaggedRows, at: number): Uint32Array =>
  items.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
