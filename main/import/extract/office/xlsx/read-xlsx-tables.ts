import type { ImportNote } from '#main/import/decode/decode-source.ts';
import { readPackage } from '#main/import/extract/office/open-package.ts';
import type { OfficePackage } from '#main/import/extract/office/open-package.ts';
import { readRelationships } from '#main/import/extract/office/relationships.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetContext } from './read-sheet.ts';
import { readNumberKinds, readSharedStrings, readWorkbookIndex } from './workbook-parts.ts';
import type { SheetEntry } from './workbook-parts.ts';
import type { XlsxSheet, XlsxWorkbook } from './xlsx-workbook.ts';

/** Some hundred megabytes of short strings. */
const cellLimit = 5_000_000;

/**
 * Reads the tables of an XLSX workbook: what each cell holds, dates in ISO 8601 where the cell's format makes a number one,
 * numbers unrounded, formulas by their last value. Hidden sheets and rows are there and marked. A sheet that is broken
 * off or larger than what is read is noted with its name. Fails with `broken-file`, `archive-limit` or `encrypted`.
 */
export const readXlsxTables = (bytes: Uint8Array): Promise<Result<XlsxWorkbook, ImportFailure>> =>
  readPackage(bytes, readWorkbook);

async function readWorkbook(archive: OfficePackage): Promise<Result<XlsxWorkbook, ImportFailure>> {
  const top = await readRelationships(archive, '');
  if (!top.ok) return top;
  const main = top.value.find(({ type }) => type === 'officedocument')?.target ?? 'xl/workbook.xml';
  const xml = await archive.readXml(main);
  if (!xml.ok) return xml;
  if (xml.value === null) return err({ code: 'broken-file', place: main });
  const related = await readRelationships(archive, main);
  if (!related.ok) return related;
  const targets = new Map(related.value.map(({ id, target }) => [id, target]));
  const partOf = async (type: string): Promise<Result<string, ImportFailure>> => {
    const target = related.value.find(relationship => relationship.type === type)?.target;
    const read = target === undefined ? ok(null) : await archive.readXml(target);
    return read.ok ? ok(read.value ?? '') : read;
  };
  const strings = await partOf('sharedstrings');
  if (!strings.ok) return strings;
  const styles = await partOf('styles');
  if (!styles.ok) return styles;
  const { sheets, is1904 } = readWorkbookIndex(xml.value);
  const context: SheetContext = {
    strings: readSharedStrings(strings.value),
    kinds: readNumberKinds(styles.value),
    is1904,
    cellsLeft: cellLimit,
  };
  const targetOf = ({ relationship }: SheetEntry): string => targets.get(relationship) ?? '';
  return readSheets(
    archive,
    sheets.map(sheet => ({ ...sheet, target: targetOf(sheet) })),
    context,
  );
}

async function readSheets(
  archive: OfficePackage,
  entries: readonly (SheetEntry & { readonly target: string })[],
  context: SheetContext,
): Promise<Result<XlsxWorkbook, ImportFailure>> {
  const sheets: XlsxSheet[] = [];
  const notes: ImportNote[] = [];
  const read = new Set<string>();
  for (const { name, target, isHidden } of entries) {
    if (read.has(target)) continue;
    read.add(target);
    const xml = await archive.readXml(target);
    if (!xml.ok) return xml;
    if (xml.value === null) {
      notes.push({ code: 'part-not-read', place: name });
      continue;
    }
    const { rows, problem } = readSheet(xml.value, context);
    if (problem !== null) notes.push({ code: problem, place: name });
    sheets.push({ name, isHidden, rows });
  }
  return ok({ sheets, notes });
}
