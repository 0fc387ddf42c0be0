import type { PageBox } from '#shared/domain/source/medium-place.ts';

/** A line as it is read, with what tells where paragraphs begin. Distances are in the frame of its region. */
export interface PdfLine {
  /** In reading order; cells of a table have a tab between them. */
  readonly text: string;
  /** 1 is the first. */
  readonly page: number;
  readonly box: PageBox;
  readonly isRightToLeft: boolean;
  /** Lines of one region have the same one; it counts up through the page. */
  readonly region: number;
  /** Where the lines of the region begin and end, or of running text those of its block. */
  readonly column: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Degrees from left to right. */
  readonly angle: number;
  /** All of it is said to belong to the page, not to what is told on it. */
  readonly isArtifact: boolean;
}

/** A line with where its text begins in the text of the whole file. */
export interface PlacedLine {
  readonly line: PdfLine;
  readonly source: number;
}

/** A page whose lines are known. */
export interface PdfPageLines {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}
