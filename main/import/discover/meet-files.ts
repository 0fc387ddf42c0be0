import { createReadStream } from 'node:fs';
import { findMessages } from '#main/import/extract/mail/mbox-boundaries.ts';
import { recogniseZipDocument } from '#main/import/extract/recognise-zip-document.ts';
import {
  defaultSizeLimitBytes,
  identifySource,
  keyOfPath,
  readFailureOf,
  readHead,
  readSource,
} from '#main/import/read-source.ts';
import { containerKindOf, portionBytes } from './container-kind.ts';
import type { ContainerKind } from './container-kind.ts';
import { cutJsonList } from './cut-json-list.ts';
import { cutLines } from './cut-lines.ts';
import type { CuttingOptions } from './cut-lines.ts';
import type { Discovered } from './discover-files.ts';
import { pieceInside, problemAt } from './met-file.ts';
import type { MeetingPlace, MetFile } from './met-file.ts';
import { budgetFor, deepestNesting, defaultUnpackedBytes } from './unpacking-budget.ts';
import type { UnpackingBudget } from './unpacking-budget.ts';
import { walkZip } from './walk-zip.ts';
import type { IsWanted } from './wanted-paths.ts';

export interface MeetingOptions {
  readonly isWanted?: IsWanted;
  /** Largest file that is read; a larger container is read piece by piece. */
  readonly sizeLimitBytes?: number;
  /** What a file may unpack to, however small it is. */
  readonly unpackedBytes?: number;
  /** Called when a container turns out to hold so many more files than the one it was counted as. */
  readonly onFoundMore?: (files: number) => void;
}

interface Meeting extends Required<MeetingOptions> {
  readonly budget: UnpackingBudget;
  /** How many containers this one is in. */
  readonly depth: number;
}

/** Bytes at a place: a file of a folder, or one that was taken out of another. */
interface FileAtPlace {
  readonly place: MeetingPlace;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly modifiedAt: string | null;
}

/** What a container is read from: its bytes, or (when there are too many of them) its path. */
type Origin = { readonly bytes: Uint8Array } | { readonly path: string };

const withDefaults = (options: MeetingOptions): Required<MeetingOptions> => ({
  isWanted: () => true,
  sizeLimitBytes: defaultSizeLimitBytes,
  unpackedBytes: defaultUnpackedBytes,
  onFoundMore: () => undefined,
  ...options,
});

/**
 * Reads the files that were found, one at a time and in their order; containers (ZIP, mailboxes, long files of records) are
 * opened, and what is in them is met in their place. Never more than one file is held for each level of nesting.
 */
export async function* meetFiles(
  found: AsyncIterable<Discovered>,
  options: MeetingOptions = {},
): AsyncGenerator<MetFile> {
  const meeting = withDefaults(options);
  for await (const one of found) {
    if (!meeting.isWanted(one.label)) continue;
    if (one.kind === 'file') yield* meetPath(one, meeting);
    else yield problemAt({ label: one.label, key: null }, one.code, one.place);
  }
}

/** Reads a file that came out of another, as an attachment does: it may be a container itself. */
export const meetMember = (file: FileAtPlace, options: MeetingOptions): AsyncGenerator<MetFile> =>
  meetBytes(file, {
    ...withDefaults(options),
    budget: budgetFor(file.bytes.length, options.unpackedBytes ?? defaultUnpackedBytes),
    depth: 1,
  });

async function* meetPath(
  { path, label }: { readonly path: string; readonly label: string },
  options: Required<MeetingOptions>,
): AsyncGenerator<MetFile> {
  const place = { label, key: keyOfPath(path) };
  const read = await readSource(path, options.sizeLimitBytes);
  if (read.ok) {
    const { bytes, modifiedAt } = read.value;
    return yield* meetBytes(
      { place, bytes, modifiedAt },
      { ...options, budget: budgetFor(bytes.length, options.unpackedBytes), depth: 0 },
    );
  }
  const head = read.error.code === 'too-large' ? await readHead(path) : null;
  const kind = head === null ? null : containerKindOf(head.bytes, label, head.size);
  if (head === null || kind === null) return yield problemAt(place, read.error.code, read.error.place);
  const { size, modifiedAt } = head;
  const meeting = { ...options, budget: budgetFor(size, options.unpackedBytes), depth: 0 };
  try {
    yield* openContainer(kind, { path }, { place, modifiedAt }, meeting);
  } catch (error) {
    // It is read while the import goes on, and a disk can go away meanwhile; what was read before stays.
    const failure = readFailureOf(error);
    yield problemAt(place, failure.code, failure.place);
  }
}

async function* meetBytes(file: FileAtPlace, meeting: Meeting): AsyncGenerator<MetFile> {
  const { place, bytes, modifiedAt } = file;
  const kind = containerKindOf(bytes.subarray(0, headBytes), place.label, bytes.length);
  if (kind === null || (kind === 'zip' && !(await isArchive(bytes))))
    return yield { label: place.label, source: identifySource(bytes, { key: place.key, modifiedAt }) };
  if (meeting.depth >= deepestNesting) return yield problemAt(place, 'archive-limit', `> ${deepestNesting}`);
  yield* openContainer(kind, { bytes }, { place, modifiedAt }, meeting);
}

const headBytes = 65_536;

/** A ZIP that is no document, nor anything else that has a name of its own; so is one that can't be opened, as opening it says why. */
async function isArchive(bytes: Uint8Array): Promise<boolean> {
  const document = await recogniseZipDocument(bytes);
  if (document.ok) return false;
  return document.error.code !== 'unsupported-format' || document.error.place === 'ZIP';
}

async function* openContainer(
  kind: ContainerKind,
  origin: Origin,
  container: Omit<FileAtPlace, 'bytes'>,
  meeting: Meeting,
): AsyncGenerator<MetFile> {
  let met = 0;
  const members =
    kind === 'zip' ? meetZip(origin, container.place, meeting) : meetPieces(kind, origin, container, meeting);
  for await (const member of members) {
    // What is in a container inside this one comes through here as well, and is counted once.
    if (met++ > 0 && meeting.depth === 0) meeting.onFoundMore(1);
    yield member;
  }
  if (met === 0) yield problemAt(container.place, 'no-article', null);
}

async function* meetZip(origin: Origin, place: MeetingPlace, meeting: Meeting): AsyncGenerator<MetFile> {
  const from = 'path' in origin ? origin.path : origin.bytes;
  for await (const unpacked of walkZip(from, place, meeting)) {
    if ('problem' in unpacked) yield unpacked.problem;
    else yield* meetBytes(unpacked, { ...meeting, depth: meeting.depth + 1 });
  }
}

/** Pieces of a file that have no names: messages, and portions of records. */
async function* meetPieces(
  kind: Exclude<ContainerKind, 'zip'>,
  origin: Origin,
  { place, modifiedAt }: Omit<FileAtPlace, 'bytes'>,
  { sizeLimitBytes, isWanted }: Meeting,
): AsyncGenerator<MetFile> {
  const chunks =
    'path' in origin ? createReadStream(origin.path, { highWaterMark: chunkBytes }) : once(origin.bytes);
  const extension =
    kind === 'mailbox' ? '.eml' : (/\.\w+$/.exec(place.label)?.[0] ?? `.${extensionOf[kind]}`);
  let isEmpty = true;
  for await (const { bytes, range } of findPieces(kind, chunks, sizeLimitBytes)) {
    isEmpty = false;
    const piece = pieceInside(place, `${range}${extension}`);
    if (!isWanted(piece.label)) continue;
    if (bytes === null) yield problemAt(piece, 'too-large', `> ${sizeLimitBytes} B`);
    else yield { label: piece.label, source: identifySource(bytes, { key: piece.key, modifiedAt }) };
  }
  if (isEmpty && 'bytes' in origin) {
    // Nothing to cut: the file is read whole.
    const bytes = Uint8Array.from(origin.bytes);
    yield { label: place.label, source: identifySource(bytes, { key: place.key, modifiedAt }) };
  } else if (isEmpty) yield problemAt(place, 'too-large', `> ${sizeLimitBytes} B`);
}

const chunkBytes = 1024 * 1024;
const extensionOf = { json: 'json', 'json-lines': 'jsonl', csv: 'csv' } as const;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Piece {
  /** Null for one that is too large. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** Its number, or those of its first and last record. */
  readonly range: string;
}

async function* findPieces(
  kind: Exclude<ContainerKind, 'zip'>,
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<Piece> {
  if (kind === 'mailbox') {
    for await (const message of findMessages(chunks, limitBytes))
      yield { bytes: message.kind === 'message' ? message.bytes : null, range: `${message.number}` };
    return;
  }
  const options: CuttingOptions = { targetBytes: portionBytes, limitBytes };
  const portions =
    kind === 'json'
      ? cutJsonList(chunks, options)
      : cutLines(chunks, { ...options, isTable: kind === 'csv' });
  for await (const { bytes, from, to } of portions)
    yield { bytes, range: from === to ? `${from}` : `${from}–${to}` };
}
