import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import type { FileToRead, ReadDocument, Reading } from '#main/import/extract/format-adapter.ts';
import { readPackage } from '#main/import/extract/office/open-package.ts';
import type { OfficePackage } from '#main/import/extract/office/open-package.ts';
import { splitPath } from '#main/import/extract/office/relationships.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isClipping } from './is-clipping.ts';
import { readBook, readContents, readLockedFiles, readRootFile } from './read-book.ts';
import type { Book, BookFile } from './read-book.ts';
import { readChapter } from './read-chapter.ts';
import type { Chapter } from './read-chapter.ts';

const epubType = 'application/epub+zip';

/**
 * Reads a book: each of its files that holds a text is a document of its own, with the date, the publisher and the authors of
 * the book, unless it names its own. Covers and tables of contents are in the source text and are no documents. Fails with `encrypted` when all of
 * it is locked, `broken-file` without a package document, and `archive-limit`; files that are locked or missing are noted.
 */
export const extractEpub = ({ bytes }: Pick<FileToRead, 'bytes'>): Promise<Reading> =>
  readPackage(bytes, async archive => {
    const container = await archive.readXml('META-INF/container.xml');
    if (!container.ok) return container;
    const path = readRootFile(container.value ?? '') ?? archive.names.find(name => /\.opf$/i.test(name));
    const xml = path === undefined ? ok(null) : await archive.readXml(path);
    if (!xml.ok) return xml;
    if (path === undefined || xml.value === null)
      return err({ code: 'broken-file', place: path ?? 'container.xml' });
    const book = readBook(xml.value, path);
    const names = await readNames(archive, book);
    if (!names.ok) return names;
    const chapters = await readChapters(archive, book);
    if (!chapters.ok) return chapters;
    return ok(assembleBook(book, chapters.value, names.value));
  });

async function readNames(
  archive: OfficePackage,
  { contents }: Book,
): Promise<Result<ReadonlyMap<string, string>, ImportFailure>> {
  for (const path of contents) {
    const xml = await archive.readXml(path);
    if (!xml.ok) return xml;
    const names = readContents(xml.value ?? '', path);
    if (names.size > 0) return ok(names);
  }
  return ok(new Map<string, string>());
}

interface BookChapter extends Chapter {
  readonly path: string;
}

interface ReadChapters {
  readonly chapters: readonly BookChapter[];
  readonly notes: readonly ImportNote[];
}

const isText = ({ mediaType }: BookFile): boolean => /xhtml|html|x-oeb1-document/.test(mediaType);

async function readChapters(
  archive: OfficePackage,
  { spine }: Book,
): Promise<Result<ReadChapters, ImportFailure>> {
  const encryption = await archive.readXml('META-INF/encryption.xml');
  if (!encryption.ok) return encryption;
  const locked = readLockedFiles(encryption.value ?? '');
  const files = spine.filter(isText);
  if (files.length > 0 && files.every(({ path }) => locked.has(path)))
    return err({ code: 'encrypted', place: null });
  const chapters: BookChapter[] = [];
  const notes: ImportNote[] = [];
  for (const { path, isApparatus } of files) {
    const xml = locked.has(path) ? ok(null) : await archive.readXml(path);
    if (!xml.ok) return xml;
    if (xml.value === null) notes.push({ code: 'part-not-read', place: path });
    else addChapter(chapters, { ...readChapter(xml.value), path }, isApparatus);
  }
  return ok({ chapters, notes });
}

/** Programs cut long files in pieces: those are one text. */
function addChapter(chapters: BookChapter[], chapter: BookChapter, isApparatus: boolean): void {
  const last = chapters.at(-1);
  const isPiece =
    last !== undefined &&
    chapter.heading === null &&
    /_split_0*[1-9]\d*\.\w+$/.test(chapter.path) &&
    stemOf(last.path) === stemOf(chapter.path);
  if (isPiece) chapters[chapters.length - 1] = { ...last, text: `${last.text.trimEnd()}\n${chapter.text}` };
  else chapters.push({ ...chapter, isApparatus: chapter.isApparatus || isApparatus });
}

const stemOf = (path: string): string => path.replace(/_split_\d+\.\w+$/, '');

function assembleBook(
  book: Book,
  { chapters, notes }: ReadChapters,
  names: ReadonlyMap<string, string>,
): ReadDocument {
  const texts: string[] = [];
  const places: MediumPlace[] = [];
  const documents: ExtractedDocument[] = [];
  let length = 0;
  for (const { text: written, path, heading, isApparatus } of chapters) {
    if (!/\S/.test(written)) continue;
    const text = written.endsWith('\n') ? written : `${written}\n`;
    const name = names.get(path) ?? heading;
    places.push({ kind: 'part', span: { start: length, end: length + text.length }, part: name ?? path });
    if (!isApparatus) documents.push(documentOf(book, { text, start: length, name, path }));
    texts.push(text);
    length += text.length;
  }
  const text = texts.join('');
  return { mediaType: epubType, encoding: null, text, places, documents, members: [], records: null, notes };
}

interface PlacedText {
  readonly text: string;
  /** Where it begins in the text of the book. */
  readonly start: number;
  readonly name: string | null;
  readonly path: string;
}

function documentOf(book: Book, { text, start, name, path }: PlacedText): ExtractedDocument {
  const below = textBelowHeading(text, name);
  const body = text.slice(below);
  const title = name ?? book.title;
  const creators = book.creators.length === 0 ? null : book.creators.join('، ');
  // What was printed elsewhere first has its own outlet and day, and may have its own writer.
  const isPrinted = isClipping(body);
  const { published, publisher: outlet, language } = book;
  return {
    mediaType: epubType,
    text: body,
    runs: [{ text: 0, source: start + below, length: body.length }],
    hints: isPrinted
      ? { title, outlet: null, author: null, begunBy: creators, published: null, language }
      : { title, outlet, author: creators, published, language },
    leftOut: [],
    isOneArticle: !isPrinted,
    part: name ?? splitPath(path)[1],
  };
}

/** Where the text goes on after its title, when it begins with it and goes on. */
function textBelowHeading(text: string, name: string | null): number {
  const [first = ''] = text.split('\n', 1);
  const isTitle = name !== null && foldText(first).trim() === foldText(name).trim();
  return isTitle && /\S/.test(text.slice(first.length)) ? first.length + 1 : 0;
}
