import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { FileToRead, MemberFile, Reading } from '#main/import/extract/format-adapter.ts';
import { assembleOffice } from '#main/import/extract/office/assemble-office.ts';
import { noProperties, withoutRepeats } from '#main/import/extract/office/office-paragraph.ts';
import type { OfficeParagraph, ParagraphRole } from '#main/import/extract/office/office-paragraph.ts';
import { readPackage } from '#main/import/extract/office/open-package.ts';
import type { OfficePackage } from '#main/import/extract/office/open-package.ts';
import { readCoreProperties } from '#main/import/extract/office/read-core-properties.ts';
import { readRelationships, splitPath } from '#main/import/extract/office/relationships.ts';
import type { Relationship } from '#main/import/extract/office/relationships.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { readWordPart } from './read-word-part.ts';
import type { WordPart } from './read-word-part.ts';
import { notePlace } from './word-state.ts';
import { readWordStyles } from './word-styles.ts';
import type { WordStyles } from './word-styles.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads a document of WordprocessingML: its text, that of its diagrams and charts, then the notes it refers to; headers,
 * footers and comments beside it. Documents inside it are its members. Fails with `broken-file` where there is no text
 * part, `encrypted` and `archive-limit`; a part that is broken off is read as far as it goes and noted.
 */
export const extractDocx = ({ bytes }: Pick<FileToRead, 'bytes'>): Promise<Reading> =>
  readPackage(bytes, async archive => {
    const top = await readRelationships(archive, '');
    if (!top.ok) return top;
    const main = mainPart(archive, top.value);
    const related = await readRelationships(archive, main);
    if (!related.ok) return related;
    return readParts({ archive, main, top: top.value, related: related.value });
  });

interface Docx {
  readonly archive: OfficePackage;
  readonly main: string;
  readonly top: readonly Relationship[];
  readonly related: readonly Relationship[];
}

function mainPart({ names }: OfficePackage, top: readonly Relationship[]): string {
  const named = top.find(({ type, isExternal }) => type === 'officedocument' && !isExternal)?.target;
  if (named !== undefined && names.some(name => name.toLowerCase() === named.toLowerCase())) return named;
  return names.find(name => /(?:^|\/)document\d*\.xml$/i.test(name)) ?? 'word/document.xml';
}

interface PartReader {
  readonly notes: ImportNote[];
  /** An empty part for one that is not there. */
  read(part: string, role: ParagraphRole): Promise<Result<WordPart, ImportFailure>>;
  /** The paragraphs of all parts of these types, each part once. */
  readAll(types: readonly string[], role: ParagraphRole): Promise<Result<OfficeParagraph[], ImportFailure>>;
}

function createPartReader({ archive, related }: Docx, styles: WordStyles): PartReader {
  const notes: ImportNote[] = [];
  const read: PartReader['read'] = async (part, role) => {
    const xml = await archive.readXml(part);
    if (!xml.ok) return xml;
    const found = readWordPart(xml.value ?? '', { part, styles, role });
    if (!found.isWhole)
      notes.push({ code: xml.value === null ? 'part-not-read' : 'part-broken', place: part });
    return ok(found);
  };
  return {
    notes,
    read,
    async readAll(types, role) {
      const targets = related.filter(({ type, isExternal }) => types.includes(type) && !isExternal);
      const paragraphs: OfficeParagraph[] = [];
      for (const part of new Set(targets.map(({ target }) => target))) {
        const found = await read(part, role);
        if (!found.ok) return found;
        for (const paragraph of found.value.paragraphs) paragraphs.push(paragraph);
      }
      return ok(paragraphs);
    },
  };
}

async function readParts(docx: Docx): Promise<Reading> {
  const { archive, main, top, related } = docx;
  const styleSheet = await readOptional(archive, related, 'styles');
  if (!styleSheet.ok) return styleSheet;
  const core = await readOptional(archive, top, 'core-properties');
  if (!core.ok) return core;
  const reader = createPartReader(docx, readWordStyles(styleSheet.value));
  if (!archive.names.some(name => name.toLowerCase() === main.toLowerCase()))
    return err({ code: 'broken-file', place: main });
  const body = await reader.read(main, 'text');
  if (!body.ok) return body;
  const drawn = await reader.readAll(['diagramdata', 'chart', 'chartex'], 'text');
  if (!drawn.ok) return drawn;
  const notes = await reader.readAll(['footnotes', 'endnotes'], 'text');
  if (!notes.ok) return notes;
  const margins = await reader.readAll(['header', 'footer'], 'margin');
  if (!margins.ok) return margins;
  const comments = await reader.readAll(['comments'], 'comment');
  if (!comments.ok) return comments;
  const embedded = await readEmbedded(docx, body.value.embedded);
  if (!embedded.ok) return embedded;
  return ok(
    assembleOffice({
      mediaType: docxType,
      paragraphs: [
        ...body.value.paragraphs,
        ...drawn.value,
        ...referredNotes(body.value, notes.value, related),
        ...withoutRepeats(margins.value),
        ...comments.value,
      ],
      properties: core.value === '' ? noProperties : readCoreProperties(core.value),
      members: embedded.value.members,
      notes: [...reader.notes, ...embedded.value.notes],
    }),
  );
}

async function readOptional(
  archive: OfficePackage,
  related: readonly Relationship[],
  wanted: string,
): Promise<Result<string, ImportFailure>> {
  const target = related.find(({ type, isExternal }) => type === wanted && !isExternal)?.target;
  const xml = target === undefined ? ok(null) : await archive.readXml(target);
  return xml.ok ? ok(xml.value ?? '') : xml;
}

/** The notes in the order in which the text refers to them; one it does not refer to is not shown by any program. */
function referredNotes(
  body: WordPart,
  notes: readonly OfficeParagraph[],
  related: readonly Relationship[],
): readonly OfficeParagraph[] {
  const byPlace = new Map<string, OfficeParagraph[]>();
  for (const note of notes) {
    const found = byPlace.get(note.part);
    if (found === undefined) byPlace.set(note.part, [note]);
    else found.push(note);
  }
  const partOf = new Map(related.map(({ type, target }) => [type, target]));
  return body.notes.flatMap(reference => {
    const [kind = '', id = ''] = reference.split(':');
    const part = partOf.get(`${kind}s`) ?? '';
    return byPlace.get(notePlace(part, id)) ?? [];
  });
}

const readable = /\.(?:docx|docm|odt|rtf|epub|xlsx|xlsm|pdf|html?|mht|mhtml|txt|xml|eml|csv)$/i;

/** Files that stand in the text: those of formats that are read are given to be imported, others are noted. */
async function readEmbedded(
  { archive, related }: Docx,
  ids: readonly string[],
): Promise<Result<{ members: readonly MemberFile[]; notes: readonly ImportNote[] }, ImportFailure>> {
  const members: MemberFile[] = [];
  const notes: ImportNote[] = [];
  const wanted = new Set(ids);
  const targets = new Map(
    related.filter(({ id }) => wanted.has(id)).map(({ target, isExternal }) => [target, isExternal]),
  );
  for (const [target, isExternal] of targets) {
    const bytes = isExternal || !readable.test(target) ? ok(null) : await archive.readBytes(target);
    if (!bytes.ok) return bytes;
    if (bytes.value === null)
      notes.push({ code: isExternal ? 'link-not-followed' : 'part-not-read', place: target });
    else members.push({ name: splitPath(target)[1], bytes: bytes.value });
  }
  return ok({ members, notes });
}
