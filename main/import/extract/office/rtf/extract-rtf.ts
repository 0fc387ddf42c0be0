import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { FileToRead, ReadDocument, Reading } from '#main/import/extract/format-adapter.ts';
import { extractHtml } from '#main/import/extract/html/extract-html.ts';
import { assembleOffice } from '#main/import/extract/office/assemble-office.ts';
import { textThenNotes } from '#main/import/extract/office/office-paragraph.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { ok } from '#shared/result/result.ts';
import { readRtf } from './read-rtf.ts';
import type { ReadRtf } from './read-rtf.ts';
import { rtfPart } from './rtf-state.ts';

const rtfType = 'application/rtf';

/**
 * Reads an RTF file: its text, then its notes; headers, footers and comments beside it. Of a mail that a mail program wrote
 * down in RTF the HTML is read that it was made of ([MS-OXRTFEX]). A file that is cut off is read as far as it goes and noted.
 */
export function extractRtf({ bytes }: Pick<FileToRead, 'bytes'>): Promise<Reading> {
  const read = readRtf(bytes);
  const { title, author } = read;
  return Promise.resolve(
    ok(
      read.html === null
        ? assembleOffice({
            mediaType: rtfType,
            paragraphs: textThenNotes(read.paragraphs, rtfPart),
            properties: { title, author, language: null },
            members: [],
            notes: notesOf(read),
          })
        : documentOfHtml(read.html, notesOf(read)),
    ),
  );
}

function documentOfHtml(html: string, notes: readonly ImportNote[]): ReadDocument {
  const { text } = extractHtml(html, { isFragment: true });
  return {
    mediaType: rtfType,
    encoding: null,
    text,
    places: [],
    documents: [{ mediaType: rtfType, text, runs: null, hints: noHints, leftOut: [] }],
    members: [],
    records: null,
    notes,
  };
}

function notesOf({ firstUndecodable, isWhole }: ReadRtf): readonly ImportNote[] {
  return [
    ...(firstUndecodable === null
      ? []
      : [{ code: 'undecodable-bytes', place: `byte ${firstUndecodable}` } as const]),
    ...(isWhole ? [] : [{ code: 'part-broken', place: rtfPart } as const]),
  ];
}
