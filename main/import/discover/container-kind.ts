import { looksLikeMbox } from '#main/import/extract/mail/mbox-boundaries.ts';

/** A file that is opened, so that what is in it is imported as sources of their own. */
export type ContainerKind = 'zip' | 'mailbox' | 'json-lines' | 'json' | 'csv';

/** Files of records above this size are cut into portions, so that no thread has too much and no batch is too large. */
export const portionBytes = 1024 * 1024;

const jsonLinesStart = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/;
const longJsonLine = /^\s*\{[^\n]+$/;
const jsonStart = /^\s*(?:\[|\{)/;
const csvName = /\.(?:csv|tsv|tab)$/i;
const jsonLinesName = /\.(?:jsonl|ndjson)$/i;

/**
 * Says whether a file is a container, by its first bytes (at least 64 kB of them, or all); a ZIP may still be a document.
 * UTF-16 and UTF-32 files are never cut, as their line ends are not what bytes say.
 */
export function containerKindOf(head: Uint8Array, name: string, size: number): ContainerKind | null {
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'zip';
  if (head.indexOf(0) >= 0) return null;
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  if (looksLikeMbox(text)) return 'mailbox';
  if (size <= portionBytes) return null;
  if (jsonStart.test(text)) {
    const isLines = jsonLinesStart.test(text) || (jsonLinesName.test(name) && longJsonLine.test(text));
    return isLines ? 'json-lines' : 'json';
  }
  return csvName.test(name) ? 'csv' : null;
}
