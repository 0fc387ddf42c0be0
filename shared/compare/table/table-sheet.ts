import type { TextDirection } from '#shared/domain/article/article.ts';

/** How a text is written: its direction and ISO 639 code. */
export interface SheetWriting {
  readonly direction: TextDirection;
  readonly language: string;
}

/** One article at the head of its column, with all that a citation names. Sentences are in the reader's language. */
export interface SheetColumn extends SheetWriting {
  readonly letter: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly file: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly fileHash: string;
}

/** Words of a cell: as others have them, differing, or a value that contradicts another account. */
export interface SheetWords {
  readonly text: string;
  readonly kind: 'plain' | 'changed' | 'disputed';
}

/** What an article says, with the name of its class; or, where it says nothing, the words for that. */
export type SheetCell =
  | {
      readonly kind: 'passage';
      readonly class: string;
      readonly className: string;
      readonly words: readonly SheetWords[];
      /** What leads on from here, such as «see row 7»; empty where nothing does. */
      readonly hint: string;
    }
  | { readonly kind: 'empty'; readonly text: string };

export interface SheetRow {
  /** As it is counted in the table, from 1. */
  readonly number: string;
  readonly cells: readonly SheetCell[];
}

/** A passage that something was noted or decided about, as it was then. */
export interface SheetPassage extends SheetWriting {
  readonly letter: string;
  /** The row it stands in now, such as «row 7»; empty where it is gone from the text. */
  readonly row: string;
  readonly text: string;
}

/** What the analyst noted or decided. */
export interface SheetMark {
  readonly name: string;
  readonly date: string;
  /** The note, or the values that were judged; empty where the name says all. */
  readonly words: string;
  readonly passages: readonly SheetPassage[];
}

/** Words on a line; those of an article are written as it is. */
export interface SheetPiece {
  readonly text: string;
  readonly writing: SheetWriting | null;
}

export interface SheetLine {
  readonly depth: number;
  /** It names what the lines after it are. */
  readonly isHeading: boolean;
  readonly pieces: readonly SheetPiece[];
}

/** A part of the overview, line by line; what belongs to the line above it is deeper. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly SheetLine[];
}

/** A comparison as it leaves the app, in paper or in a file: everything is already words. */
export interface TableSheet extends SheetWriting {
  readonly title: string;
  readonly numberHead: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly legend: readonly { readonly class: string; readonly name: string; readonly meaning: string }[];
  /** Empty where the overview is not known. */
  readonly overview: readonly SheetPart[];
  /** Notes and decisions, the oldest first. */
  readonly marks: readonly SheetMark[];
  /** Names for parts of citations. */
  readonly labels: {
    readonly legend: string;
    readonly sources: string;
    readonly overview: string;
    readonly marks: string;
    readonly classOf: string;
    readonly fileHash: string;
  };
}
