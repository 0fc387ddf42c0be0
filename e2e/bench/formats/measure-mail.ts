import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { readMachineDate } from '#main/import/extract/machine-date.ts';
import { mailAdapter } from '#main/import/extract/mail/read-mail.ts';
import { goldFolder } from '../analysis/gold-files.ts';
import type { TaskReport } from '../analysis/task-report.ts';
import { createTally, oneOf } from './tally.ts';
import type { Tally } from './tally.ts';

const compared = ['subjects', 'senders', 'dates', 'words of the text', 'files attached'] as const;
type Compared = (typeof compared)[number];

interface MailFacts {
  readonly subject: string | null;
  readonly sender: string | null;
  /** ISO 8601, with a zone. */
  readonly date: string | null;
  /** The text, or the texts of the same meaning. */
  readonly texts: readonly string[];
  readonly attachmentCount: number;
}

type GoldHeader = { readonly name: unknown; readonly value: unknown };
interface GoldPart {
  readonly headers: readonly GoldHeader[];
  readonly body: string | Readonly<Record<string, unknown>>;
}
interface GoldMail {
  readonly html_body: readonly number[];
  readonly text_body: readonly number[];
  readonly attachments: readonly number[];
  readonly parts: readonly GoldPart[];
}

const folder = `${goldFolder}/files/mail-stalwart/eml`;
const notCounted =
  /^(?:image|audio|video)\/|pgp-signature|pkcs7-signature|^text\/(?:calendar|enriched|richtext)$|delivery-status|tnef/;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The value of a header as the gold's shape has it: `{ Text: … }` and the like. */
function goldValue<Shape>(part: GoldPart | undefined, name: string, kind: string): Shape | null {
  const value = part?.headers.find(header => header.name === name)?.value;
  return typeof value === 'object' && value !== null && kind in value
    ? ((value as Record<string, unknown>)[kind] as Shape) // the shape its source documents
    : null;
}

interface GoldAddress {
  readonly List?: readonly { readonly name: string | null; readonly address: string | null }[];
  readonly Group?: readonly { readonly addresses: GoldAddress['List'] }[];
}
type GoldDate = Readonly<
  Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'tz_hour' | 'tz_minute', number>
> & {
  readonly tz_before_gmt: boolean;
};

const two = (value: number): string => String(value).padStart(2, '0');

function goldDate(date: GoldDate | null): string | null {
  if (date === null || date.year < 1970) return null;
  const day = `${date.year}-${two(date.month)}-${two(date.day)}T${two(date.hour)}:${two(date.minute)}:${two(date.second)}`;
  const zone = `${date.tz_before_gmt ? '-' : '+'}${two(date.tz_hour)}:${two(date.tz_minute)}`;
  return day + (zone.endsWith('00:00') ? 'Z' : zone);
}

function goldType(part: GoldPart | undefined): string {
  const type = goldValue<{ c_type: string; c_subtype: string | null }>(part, 'content_type', 'ContentType');
  return type === null ? '' : `${type.c_type}/${type.c_subtype ?? ''}`.toLowerCase();
}

function goldText(part: GoldPart | undefined): string {
  const body = part?.body;
  if (typeof body !== 'object') return '';
  const { Text: text, Html: html } = body;
  if (typeof text === 'string') return text;
  return typeof html === 'string' ? plain(html) : '';
}

const plain = (html: string): string =>
  html
    .replace(/<(?:style|script|title)[\s\S]*?<\/(?:style|script|title)>|<[^>]*>/gi, ' ')
    .replace(/&\w+;/g, ' ');

function readGoldMail(path: string): MailFacts {
  const mail = JSON.parse(readFileSync(path, 'utf8')) as GoldMail; // the shape its source documents
  const [root] = mail.parts;
  const from = goldValue<GoldAddress>(root, 'from', 'Address');
  const sender = (from?.List ?? from?.Group?.[0]?.addresses)?.[0];
  const textOf = (parts: readonly number[]): string => parts.map(n => goldText(mail.parts[n])).join('\n');
  return {
    subject: goldValue<string>(root, 'subject', 'Text'),
    sender: sender === undefined ? null : squeeze(`${sender.name ?? ''} ${sender.address ?? ''}`),
    date: goldDate(goldValue<GoldDate>(root, 'date', 'DateTime')),
    texts: [textOf(mail.text_body), textOf(mail.html_body)],
    attachmentCount: mail.attachments.filter(n => !notCounted.test(goldType(mail.parts[n]))).length,
  };
}

const field = (text: string, name: string): string | null =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? null;

async function readOurs(name: string, bytes: Uint8Array): Promise<MailFacts | string> {
  if (mailAdapter.takes !== 'bytes') return 'takes no bytes';
  const read = await mailAdapter.read({ name, bytes }, { mappings: [], mapping: null });
  if (!read.ok) return read.error.code;
  const { text, places, documents, members } = read.value;
  const head = places.find(place => place.kind === 'part' && place.part === 'headers')?.span;
  const shown = head === undefined ? '' : text.slice(head.start, head.end);
  const sender = field(shown, 'From');
  return {
    subject: field(shown, 'Subject'),
    sender: sender === null ? null : squeeze(sender.split(/,(?=\s)/)[0]?.replace(/[<>"\\]/g, ' ') ?? ''),
    date: documents[0]?.hints.published ?? readMachineDate(field(shown, 'Date')),
    texts: [documents.map(document => document.text).join('\n'), text],
    attachmentCount: members.length,
  };
}

async function readReference(_: string, bytes: Uint8Array): Promise<MailFacts | string> {
  try {
    const mail = await PostalMime.parse(new Uint8Array(bytes));
    const sender = mail.from?.group?.[0] ?? mail.from;
    return {
      subject: mail.subject ?? null,
      sender: sender === undefined ? null : squeeze(`${sender.name} ${sender.address ?? ''}`),
      date: mail.date?.replace(/\.\d+Z$/, 'Z') ?? null,
      texts: [mail.text ?? '', plain(mail.html ?? '')],
      attachmentCount: mail.attachments.filter(({ mimeType }) => !notCounted.test(mimeType)).length,
    };
  } catch (error) {
    return String(error);
  }
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words of one of the gold's texts are in one of those read, whichever fit best. */
function countWords(gold: readonly string[], read: readonly string[]) {
  const shares = gold.map(wordsOf).flatMap(words =>
    read.map(text => {
      const known = new Set(wordsOf(text));
      return { right: words.filter(word => known.has(word)).length, count: words.length };
    }),
  );
  const filled = shares.filter(({ count }) => count > 0);
  const [best] = filled.toSorted((a, b) => b.right / b.count - a.right / a.count);
  return best ?? { right: 0, count: 0 };
}

const sameMoment = (a: string | null, b: string): boolean => a !== null && Date.parse(a) === Date.parse(b);

const comparable = (sender: string | null): string => (sender ?? '').toLowerCase().replace(/[\s"<>\\]/g, '');

type MailReader = (name: string, bytes: Uint8Array) => Promise<MailFacts | string>;

function compareMail(tally: Tally<Compared>, name: string, { gold, found }: MailComparison): void {
  const facts = typeof found === 'string' ? null : found;
  const [subject, sender, date] = [facts?.subject ?? '', facts?.sender ?? null, facts?.date ?? null];
  const told = (expected: unknown, read: unknown) => ({
    where: name,
    expected: String(expected),
    found: typeof found === 'string' ? found : String(read),
  });
  if (gold.subject && !isDamaged(gold.subject))
    tally.add('subjects', oneOf(squeeze(subject) === squeeze(gold.subject), told(gold.subject, subject)));
  if (gold.sender)
    tally.add('senders', oneOf(comparable(sender) === comparable(gold.sender), told(gold.sender, sender)));
  if (gold.date !== null) tally.add('dates', oneOf(sameMoment(date, gold.date), told(gold.date, date)));
  if (!gold.texts.some(isDamaged))
    tally.add('words of the text', {
      ...told(opening(gold.texts), opening(facts?.texts ?? [])),
      ...countWords(gold.texts, facts?.texts ?? ['']),
    });
  const [wanted, attached] = [gold.attachmentCount, facts?.attachmentCount];
  tally.add('files attached', oneOf(wanted === attached, told(wanted, attached)));
}

interface MailComparison {
  readonly gold: MailFacts;
  /** A string says why nothing was read. */
  readonly found: MailFacts | string;
}

/** The parse beside a mail could not read its letters either: it says nothing of how they are read. */
const isDamaged = (text: string): boolean => text.includes('\ufffd');

const opening = ([text = '']: readonly string[]): string => squeeze(text).slice(0, 80);

async function measure(reader: string, read: MailReader): Promise<TaskReport> {
  const tally = createTally(compared);
  for (const name of mailNames()) {
    const gold = readGoldMail(join(folder, name.replace(/\.eml$/, '.json')));
    const found = await read(name, new Uint8Array(readFileSync(join(folder, name))));
    compareMail(tally, name, { gold, found });
  }
  return tally.report('mail', reader);
}

const mailNames = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.eml') && existsSync(join(folder, name.replace(/\.eml$/, '.json'))))
    .sort();

/** How much of a mail is read as the parse beside it has it, by us and by another reader; empty where they are absent. */
export const measureMail = async (): Promise<readonly TaskReport[]> =>
  existsSync(folder) ? [await measure('ours', readOurs), await measure('postal-mime', readReference)] : [];
