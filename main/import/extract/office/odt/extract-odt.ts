import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { FileToRead, Reading } from '#main/import/extract/format-adapter.ts';
import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import { assembleOffice } from '#main/import/extract/office/assemble-office.ts';
import { textThenNotes } from '#main/import/extract/office/office-paragraph.ts';
import { readPackage } from '#main/import/extract/office/open-package.ts';
import { readCoreProperties } from '#main/import/extract/office/read-core-properties.ts';
import { err, ok } from '#shared/result/result.ts';
import { odfNamespaces } from './odf-namespaces.ts';
import { readOdfStyles } from './odf-styles.ts';
import { readOdfPart } from './read-odf-part.ts';
import type { OdfPart } from './read-odf-part.ts';

const odtType = 'application/vnd.oasis.opendocument.text';
const content = 'content.xml';

/**
 * Reads a text document of OpenDocument: its text, then its notes; headers, footers, indexes and comments beside it. Fails
 * with `broken-file` where there is no text, `encrypted` and `archive-limit`; a file that is broken off is read as far as
 * it goes and noted, and so are objects that stand in the text.
 */
export const extractOdt = ({ bytes }: Pick<FileToRead, 'bytes'>): Promise<Reading> =>
  readPackage(bytes, async archive => {
    const manifest = await archive.readXml('META-INF/manifest.xml');
    if (!manifest.ok) return manifest;
    if (isEncrypted(manifest.value ?? '')) return err({ code: 'encrypted', place: null });
    const body = await archive.readXml(content);
    if (!body.ok) return body;
    if (body.value === null) return err({ code: 'broken-file', place: content });
    const styleSheet = await archive.readXml('styles.xml');
    if (!styleSheet.ok) return styleSheet;
    const meta = await archive.readXml('meta.xml');
    if (!meta.ok) return meta;
    const styles = readOdfStyles([styleSheet.value ?? '', body.value]);
    const text = readOdfPart(body.value, { part: content, role: 'text', styles });
    const pages = readOdfPart(styleSheet.value ?? '', { part: 'styles.xml', role: 'margin', styles });
    return ok(
      assembleOffice({
        mediaType: odtType,
        paragraphs: textThenNotes([...text.paragraphs, ...pages.paragraphs], content),
        properties: readCoreProperties(meta.value ?? ''),
        members: [],
        notes: notesOf(text),
      }),
    );
  });

/** A locked document names the cipher of its text in the manifest (OpenDocument 1.3, part 2, section 4.4). */
function isEncrypted(manifest: string): boolean {
  let isLocked = false;
  let file = '';
  walkXml(manifest, odfNamespaces, {
    open({ name, attribute }) {
      if (name === 'manifest:file-entry') file = attribute('manifest:full-path') ?? '';
      if (name === 'manifest:encryption-data' && (file === content || file === 'encrypted-package'))
        isLocked = true;
    },
  });
  return isLocked;
}

function notesOf({ isWhole, objects }: OdfPart): readonly ImportNote[] {
  const unread = [...new Set(objects)].map(place => ({ code: 'part-not-read', place }) as const);
  return isWhole ? unread : [{ code: 'part-broken', place: content }, ...unread];
}
