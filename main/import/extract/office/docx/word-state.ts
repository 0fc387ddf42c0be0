import type { ParagraphRole } from '#main/import/extract/office/office-paragraph.ts';
import { createParagraphStream } from '#main/import/extract/office/paragraph-stream.ts';
import type { ParagraphStream } from '#main/import/extract/office/paragraph-stream.ts';
import { createTableCursor } from '#main/import/extract/office/table-cursor.ts';
import type { TableCursor } from '#main/import/extract/office/table-cursor.ts';
import { createWordFields } from './word-fields.ts';
import type { WordFields } from './word-fields.ts';
import { plainStyle } from './word-styles.ts';
import type { WordStyle, WordStyles } from './word-styles.ts';

export interface WordPartOptions {
  readonly part: string;
  readonly styles: WordStyles;
  readonly role: ParagraphRole;
}

interface OpenRun {
  isHidden: boolean | null;
  isBold: boolean | null;
  style: WordStyle;
}

interface OpenParagraph {
  style: WordStyle;
  level: number | null;
  /** The end of the paragraph was taken out: the next one goes on in its line. */
  isEndDeleted: boolean;
}

/** What is open while a part of WordprocessingML is walked. */
export interface WordState extends WordPartOptions {
  /** Changes with each note: notes are parts of their part. */
  place: string;
  readonly stream: ParagraphStream;
  readonly fields: WordFields;
  readonly notes: Set<string>;
  readonly embedded: Set<string>;
  /** The names of all open elements, the innermost last. */
  readonly names: string[];
  readonly runs: OpenRun[];
  readonly paragraphs: OpenParagraph[];
  /** Alternatives in markup: whether one of them had text, and how much there was before the present one. */
  readonly choices: { isTaken: boolean; start: number }[];
  readonly controls: { isPlaceholder: boolean; isContents: boolean }[];
  /** How many of the open controls hold a table of contents. */
  contentsControls: number;
  /** How many elements are open when the innermost is the one that is passed over; null when none is. */
  skippedAt: number | null;
  reading: 'text' | 'code' | null;
  readonly tables: TableCursor;
}

export const beginWordPart = (options: WordPartOptions): WordState => ({
  ...options,
  place: options.part,
  stream: createParagraphStream(),
  fields: createWordFields(),
  notes: new Set(),
  embedded: new Set(),
  names: [],
  runs: [],
  paragraphs: [],
  choices: [],
  controls: [],
  contentsControls: 0,
  skippedAt: null,
  reading: null,
  tables: createTableCursor(),
});

/** The name of a note's place. */
export const notePlace = (part: string, id: string): string => `${part} ${id}`;

/** Passes over the element that has just opened, or with `levels` over one around it, until it ends. */
export function skip(state: WordState, levels = 0): void {
  state.skippedAt = state.names.length - levels;
}

/** The name of the element `levels` around the innermost. */
export const around = ({ names }: WordState, levels: number): string | undefined => names.at(-1 - levels);

/** Takes a text into the paragraph, unless it is hidden or the code of a field. */
export function show({ stream, fields, runs, paragraphs }: WordState, text: string): void {
  const run = runs.at(-1);
  const style = paragraphs.at(-1)?.style ?? plainStyle;
  if (fields.isInCode() || (run?.isHidden ?? run?.style.isHidden ?? style.isHidden ?? false)) return;
  stream.add(text, run?.isBold ?? run?.style.isBold ?? style.isBold ?? false);
}

export const styleOf = ({ styles }: WordState, id: string | null): WordStyle =>
  styles.get(id ?? '') ?? plainStyle;
