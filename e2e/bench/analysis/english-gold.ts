import { readFileSync } from 'node:fs';
import type { Span } from '#shared/domain/article/span.ts';

/** Rows that rules may be tuned on, and rows that only judge them. */
export type GoldPart = 'dev' | 'held';

/** A passage with its annotations in place, see `about` in the file. */
export interface MarkedPassage {
  readonly id: string;
  readonly part: GoldPart;
  readonly published?: string;
  readonly text: string;
}

/** What a mark says of the words between its brackets; marks may lie in one another. */
export interface Mark {
  readonly label: string;
  readonly span: Span;
}

/** The passages of a file of our own gold. */
export function readMarkedPassages(file: string): readonly MarkedPassage[] {
  const gold = JSON.parse(readFileSync(`e2e/bench/gold/${file}`, 'utf8')) as { rows: MarkedPassage[] };
  return gold.rows;
}

/** The plain text of a passage whose marks read `[words|label]`, and its marks in order. */
export function readBrackets(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const [, words, label, plain] of marked.matchAll(/\[([^|\]]*)\|([^\]]*)\]|([^[]+)/g)) {
    const start = text.length;
    text += words ?? plain ?? '';
    if (label !== undefined) marks.push({ label, span: { start, end: text.length } });
  }
  return { text, marks };
}

/** The plain text of a passage whose marks read `{label|words}`, nested or not, and its marks by where they end. */
export function readBraces(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: { readonly label: string; readonly start: number }[] = [];
  let text = '';
  for (const [, label, close, plain] of marked.matchAll(/\{([^|{}]*)\||(\})|([^{}]+)/g)) {
    if (label !== undefined) open.push({ label, start: text.length });
    const opened = close === undefined ? undefined : open.pop();
    if (opened) marks.push({ label: opened.label, span: { start: opened.start, end: text.length } });
    text += plain ?? '';
  }
  return { text, marks };
}
