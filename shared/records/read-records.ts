import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { chooseMapping, signatureOf } from './choose-mapping.ts';
import type { ChosenMapping, MappingChoice, UnknownField } from './choose-mapping.ts';
import { readDelimitedTable, readRowsAsTable } from './delimited/read-delimited-table.ts';
import { readJsonLines } from './json/read-json-lines.ts';
import { readJsonTable } from './json/read-json-table.ts';
import { documentsOf } from './record-documents.ts';
import { recordMediaTypes } from './record-media-types.ts';
import type { RecordDocument } from './record-documents.ts';
import type { RecordLayout } from '#shared/domain/source/record-mapping.ts';
import type { RecordTable, TableNote } from './record-table.ts';
import { readValueStart } from './read-value.ts';

/** The text of a file of records, as it is stored. */
export interface RecordSource {
  readonly text: string;
  readonly mediaType: string;
  /** The sheets of a workbook. */
  readonly places: readonly MediumPlace[];
}

/** A file of records that was read. Without a field for the text it has no documents, and is worth nothing until one is chosen. */
export interface ReadRecords {
  readonly documents: readonly RecordDocument[];
  readonly layout: RecordLayout;
  readonly notes: readonly (TableNote | { readonly code: 'no-text-field'; readonly place: string })[];
}

/**
 * Reads a file of records: its tables, how their fields are understood, and a document for each record that has text.
 * Fails with `no-article` where there are no records, and with `unknown-field` for one that was asked for and is not there.
 */
export function readRecords(
  source: RecordSource,
  choice: MappingChoice,
): Result<ReadRecords, UnknownField | { readonly code: 'no-article'; readonly place: null }> {
  const tables = tablesOf(source).filter(({ table }) => table.fields.length > 0 && table.records.length > 0);
  if (tables.length === 0) return err({ code: 'no-article', place: null });
  const documents: RecordDocument[] = [];
  const notes: ReadRecords['notes'][number][] = [];
  const layouts: RecordLayout[] = [];
  let failure: UnknownField | null = null;
  for (const { table, sheet } of tables) {
    const chosen = chooseMapping(source.text, table, choice);
    if (!chosen.ok) {
      failure ??= chosen.error;
      continue;
    }
    const read = documentsOf(source.text, table, chosen.value.mapping, source.mediaType);
    documents.push(...inSheet(read.documents, sheet));
    layouts.push(describeLayout(source.text, table, chosen.value));
    notes.push(...table.notes, ...(chosen.value.mapping.text.length > 0 ? read.notes : []));
  }
  const layout = mainLayout(layouts);
  if (layout === undefined) return err(failure ?? { code: 'no-article', place: null });
  const lacksText = documents.length === 0 && layout.mapping.text.length === 0;
  const names = layout.fields.map(({ name }) => name).join(', ');
  return ok({
    documents,
    layout,
    notes: lacksText ? [{ code: 'no-text-field', place: shortened(names, 200) }, ...notes] : notes,
  });
}

/** Of the sheets of a workbook the one with the most articles stands for all. */
const mainLayout = (layouts: readonly RecordLayout[]): RecordLayout | undefined =>
  [...layouts].sort(
    (a, b) =>
      Number(b.mapping.text.length > 0) - Number(a.mapping.text.length > 0) || b.recordCount - a.recordCount,
  )[0];

export interface SourceTable {
  readonly table: RecordTable;
  /** Of several sheets the name of this one. */
  readonly sheet: string | null;
}

/** The tables of a file: one, or one for each sheet of a workbook. */
export function tablesOf({ text, mediaType, places }: RecordSource): readonly SourceTable[] {
  const single = (table: RecordTable): readonly SourceTable[] => [{ table, sheet: null }];
  switch (mediaType) {
    case recordMediaTypes.json:
      return single(readJsonTable(text));
    case recordMediaTypes['json-lines']:
      return single(readJsonLines(text));
    case recordMediaTypes.xlsx:
      return places.map(place => ({
        table: readRowsAsTable(text, place.span, sheetDialect),
        sheet: places.length > 1 && place.kind === 'part' ? place.part : null,
      }));
    default:
      return single(readDelimitedTable(text));
  }
}

/** How the rows of a sheet are written down as the text of its source. */
const sheetDialect = { delimiter: '\t', quotes: 'doubled-quotes' } as const;

const inSheet = (documents: readonly RecordDocument[], sheet: string | null): readonly RecordDocument[] =>
  sheet === null
    ? documents
    : documents.map(document => ({ ...document, part: `${sheet} ${document.part}` }));

const sampleCount = 3;
const sampleLength = 120;

/** What the analyst is shown of a table. */
function describeLayout(source: string, table: RecordTable, chosen: ChosenMapping): RecordLayout {
  return {
    signature: signatureOf(table),
    fields: table.fields.map((name, place) => ({ name, samples: samplesOf(source, table, place) })),
    recordCount: table.records.length,
    ...chosen,
  };
}

const searchedRecords = 200;

function samplesOf(source: string, { records }: RecordTable, place: number): readonly string[] {
  const samples = new Set<string>();
  for (const record of records.slice(0, searchedRecords)) {
    if (samples.size >= sampleCount) break;
    const value = record.values[place];
    const words = value
      ? readValueStart(source, value, sampleLength + 1)
          .replace(/\s+/g, ' ')
          .trim()
      : '';
    if (words !== '') samples.add(shortened(words, sampleLength));
  }
  return [...samples];
}

const shortened = (words: string, length: number): string =>
  words.length > length ? `${words.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : words;
