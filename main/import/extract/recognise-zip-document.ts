import type { ImportFailure } from '#main/import/read-source.ts';
import { openZip } from '#main/import/zip/open-zip.ts';
import type { ZipEntry } from '#main/import/zip/open-zip.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import type { FormatName } from './format-adapter.ts';

/** Files by which an archive is known as a document (ECMA-376 part 2; OpenDocument 1.3 part 2; EPUB 3.3 OCF). */
const markers: Readonly<Record<string, FormatName | null>> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'meta-inf/container.xml': 'epub',
  'ppt/presentation.xml': null,
};
const typesOfMimetype: Readonly<Record<string, FormatName>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.text-template': 'odt',
  'application/epub+zip': 'epub',
};
/** A document names what it is among its first files; an archive of news can hold very many. */
const entriesLookedAt = 5_000;

/** Says which document an archive is. `unsupported-format`, naming it, for any other archive. */
export async function recogniseZipDocument(bytes: Uint8Array): Promise<Result<FormatName, ImportFailure>> {
  const opened = await openZip(bytes);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const unsupported = (place: string) => err({ code: 'unsupported-format', place } as const);
  let seen = 0;
  let contentTypes: ZipEntry | null = null;
  try {
    for await (const entry of archive.entries()) {
      if (!entry.ok || ++seen > entriesLookedAt) break;
      const { name } = entry.value;
      const marked = markers[name.toLowerCase()];
      if (marked === null) return unsupported('PPTX');
      if (marked !== undefined) return ok(marked);
      if (name === '[Content_Types].xml') contentTypes = entry.value;
      if (/^word\/document\d*\.xml$/i.test(name)) return ok('docx');
      if (name !== 'mimetype') continue;
      const type = await archive.read(entry.value, 200);
      const text = type.ok ? Buffer.from(type.value).toString('latin1').trim() : '';
      const format = typesOfMimetype[text];
      if (format !== undefined) return ok(format);
      if (text.startsWith('application/')) return unsupported(text);
    }
    if (contentTypes === null) return unsupported('ZIP');
    const types = await archive.read(contentTypes, contentTypesLimitBytes);
    const format = types.ok ? formatOfContentTypes(Buffer.from(types.value).toString('utf8')) : null;
    return format === null ? unsupported('OOXML') : ok(format);
  } finally {
    archive.close();
  }
}

const contentTypesLimitBytes = 4 * 1024 * 1024;

/** The types of main parts (ECMA-376-1, sections 11.3.10 and 12.3.23), for documents that give them other names. */
function formatOfContentTypes(xml: string): FormatName | null {
  if (/wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.\w+\.macroEnabled/i.test(xml))
    return 'docx';
  return /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.sheet\.macroEnabled/i.test(xml)
    ? 'xlsx'
    : null;
}
