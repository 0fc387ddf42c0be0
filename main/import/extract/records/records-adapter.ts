import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type {
  FormatAdapter,
  ReadDocument,
  Reading,
  ReadingOptions,
} from '#main/import/extract/format-adapter.ts';
import { cutRecords } from '#shared/records/cut-records.ts';
import type { RecordPortion } from '#shared/records/cut-records.ts';
import { readRecords } from '#shared/records/read-records.ts';
import { recordMediaTypes } from '#shared/records/record-media-types.ts';
import type { RecordMediaType } from '#shared/records/record-media-types.ts';
import { err, ok } from '#shared/result/result.ts';

/** What was read of a file of records before its fields were looked at. */
type RecordText = Pick<ReadDocument, 'text' | 'places' | 'encoding' | 'notes'>;

/** Reads the records of a text by their fields: as the analyst asked or saved it, else as is worked out; those of a long one in portions. */
export function readRecordText(
  read: RecordText,
  mediaType: RecordMediaType,
  { mappings, mapping }: ReadingOptions,
): Reading {
  const { text, places, encoding } = read;
  const cut = cutRecords({ text, mediaType, places });
  if (cut !== null)
    return ok(asMembers(cut.portions, { encoding, notes: [...read.notes, ...cut.notes], mediaType }));
  const records = readRecords({ text, mediaType, places }, { saved: mappings, asked: mapping });
  if (!records.ok) return err(records.error);
  const { documents, layout } = records.value;
  const notes: readonly ImportNote[] = [...read.notes, ...records.value.notes];
  return ok({ mediaType, encoding, text, places, documents, members: [], records: layout, notes });
}

/** A file so long that its records are imported in portions, which are sources of their own. */
const asMembers = (
  portions: readonly RecordPortion[],
  { encoding, notes, mediaType }: Pick<ReadDocument, 'encoding' | 'notes' | 'mediaType'>,
): ReadDocument => ({
  mediaType,
  encoding,
  text: '',
  places: [],
  documents: [],
  members: portions.map(({ name, text }) => ({ name, bytes: utf8.encode(text) })),
  records: null,
  notes,
});

const utf8 = new TextEncoder();

/** Reads a text that holds records in this format. */
export const recordsAdapter = (format: Exclude<keyof typeof recordMediaTypes, 'xlsx'>): FormatAdapter => ({
  takes: 'text',
  read: ({ text, encoding, notes }, options) =>
    readRecordText({ text, encoding, notes, places: [] }, recordMediaTypes[format], options),
});
