import type { OpenSide } from './bracket-shape.ts';

/** One glyph as a page shows it, in points from the top left corner of the page as a reader sees it. */
export interface PdfGlyph {
  /** The letters it stands for, in reading order; never empty. */
  readonly text: string;
  readonly isSpace: boolean;
  /** Of a bracket that the file has an outline of: which side it is drawn open to. */
  readonly openSide: OpenSide | null;
  /** Where it begins on its baseline. */
  readonly x: number;
  readonly y: number;
  /** The way its line runs: a vector of length 1. */
  readonly dx: number;
  readonly dy: number;
  /** How far it reaches that way, without what its line puts between letters. */
  readonly advance: number;
  /** What its line puts after every letter. */
  readonly spacing: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Letters of vertical writing hang below each other, centred on their line. */
  readonly isVertical: boolean;
  /** How wide it is from left to right, whichever way its line runs. */
  readonly width: number;
  /** The file says that it belongs to the page and not to what is told on it (ISO 32000-1, 14.8.2.2). */
  readonly isArtifact: boolean;
}

/** What a page shows, before anything is known of lines. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PdfGlyph[];
  /** Share of the page under images, from 0 to 1. */
  readonly imageShare: number;
  /** The page shows something: letters, images or drawings. */
  readonly isMarked: boolean;
}
