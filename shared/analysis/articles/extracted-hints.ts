/** What an extractor read from a file's metadata; null where the file says nothing. */
export interface ExtractedHints {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** Who began the document, by its properties, and need not have written what stands in it: taken where no line names a writer. */
  readonly begunBy?: string | null;
  /** A date as the metadata writes it, normally ISO 8601. */
  readonly published: string | null;
  readonly language: string | null;
}

/** The hints of a medium that has no metadata. */
export const noHints: ExtractedHints = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  language: null,
};
