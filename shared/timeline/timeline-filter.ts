import type { ArticleId } from '#shared/ids/ids.ts';

/** Which marks a timeline shows; all that is set must hold. Empty: all marks. */
export interface TimelineFilter {
  readonly articles?: readonly ArticleId[];
  /** All of these words, in some form, in the mark's own sentence, or for a publication in its title. */
  readonly words?: string;
  /** Id of an entity that is named in the mark's own sentence, or for a publication in the article. */
  readonly name?: string;
  /** Id of the entity whose statement the mark's words are part of; of publications those with a statement of theirs. */
  readonly speaker?: string;
  readonly tag?: string;
  readonly outlet?: string | null;
}
