import { decodeSource } from '#main/import/decode/decode-source.ts';
import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { assembleBlocks, placeOfBlock } from '../html/assemble-blocks.ts';
import { listBlocks } from '../html/html-block.ts';
import type { HtmlBlock } from '../html/html-block.ts';
import type { HtmlElement } from '../html/html-page.ts';
import { parsePage } from '../html/parse-page.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { contentOf } from './mime-part.ts';
import type { MimePart } from './mime-part.ts';
import { mapPlainBody, readFlow } from './plain-body.ts';

/** A part that is read as text of the mail. */
export interface MailBody extends MappedText {
  readonly type: 'text/plain' | 'text/html';
  /** The part as it was decoded, into which the runs point. */
  readonly source: string;
  readonly encoding: string;
  /** Where in `source` markup says that another mail is quoted. */
  readonly quoted: readonly Span[];
  /** The paragraphs of marked up text; none of plain text. */
  readonly blocks: readonly HtmlBlock[];
  readonly notes: readonly ImportNote[];
}

export interface ChosenBody {
  /** In their order; several where pictures or files stand between. */
  readonly bodies: readonly MailBody[];
  /** Parts that are not text of the mail. */
  readonly rest: readonly MimePart[];
  readonly notes: readonly ImportNote[];
}

/**
 * Chooses what of a mail is its text: of alternatives the one that holds it (RFC 2046, section 5.1.4). Where all text has
 * the name of a file, the first of them is the text of the mail after all.
 */
export function chooseBody(root: MimePart): ChosenBody {
  const chosen = chooseBelow(root);
  const first = chosen.bodies.length > 0 ? undefined : chosen.rest.find(isText);
  if (first === undefined || (first !== root && first.disposition === 'attachment')) return chosen;
  const { bodies, notes } = readText(first);
  const rest = chosen.rest.filter(part => part !== first);
  return { bodies, rest, notes: [...chosen.notes, ...notes] };
}

function chooseBelow(root: MimePart): ChosenBody {
  if (root.type === 'multipart/encrypted') return { bodies: [], rest: [], notes: [] };
  if (root.parts.length === 0) return isBody(root) ? readText(root) : { bodies: [], rest: [root], notes: [] };
  const choices = root.parts.map(chooseBelow);
  if (root.type === 'multipart/alternative') return chooseAlternative(choices);
  return {
    bodies: choices.flatMap(choice => choice.bodies),
    rest: choices.flatMap(choice => choice.rest),
    notes: choices.flatMap(choice => choice.notes),
  };
}

const isText = ({ type }: MimePart): boolean => /^text\/(?:plain|html|markdown)$/.test(type);

/** What people write in a mail has no name of its own. */
const isBody = (part: MimePart): boolean =>
  isText(part) && part.disposition !== 'attachment' && part.fileName === null;

/** Some programs send a page as plain text. */
const htmlStart = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;

function readText(part: MimePart): ChosenBody {
  const bytes = contentOf(part);
  if (bytes.length === 0) return { bodies: [], rest: [], notes: [] };
  const decoded = decodeSource(bytes, { declared: part.parameters.get('charset') ?? null });
  if (!decoded.ok) return { bodies: [], rest: [], notes: [{ code: 'part-not-read', place: part.type }] };
  const { text: source, encoding, notes } = decoded.value;
  if (source.trim() === '') return { bodies: [], rest: [], notes };
  const read = { source, encoding, notes };
  const isHtml = part.type === 'text/html' || htmlStart.test(source.slice(0, 500));
  const body: MailBody = isHtml
    ? { ...read, type: 'text/html', ...readHtml(source) }
    : {
        ...read,
        type: 'text/plain',
        ...mapPlainBody(source, readFlow(part.parameters)),
        quoted: [],
        blocks: [],
      };
  return { bodies: [body], rest: [], notes };
}

function readHtml(source: string): MappedText & Pick<MailBody, 'quoted' | 'blocks'> {
  const blocks = listBlocks(parsePage(source).body);
  const quoted = blocks.filter(block => isQuoted(block.element)).map(placeOfBlock);
  return { ...assembleBlocks(blocks), blocks, quoted: quoted.filter(span => span !== null) };
}

/** Mail programs mark what they quote; a quotation that a writer made has no such mark. */
function isQuoted(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
    if (at.name !== 'blockquote') continue;
    const { type, class: names } = at.attributes;
    if (type?.toLowerCase() === 'cite' || /\b(?:gmail_quote|yahoo_quoted|moz-cite)/.test(names ?? ''))
      return true;
  }
  return false;
}

/** Plain text says as much as the marked up one where it has so much of its letters. */
const sameText = 0.8;

const address = /\b(?:https?:\/\/|www\.|mailto:)\S+/gi;

const lettersOf = ({ bodies }: ChosenBody): number =>
  bodies.reduce((sum, { text }) => sum + (text.replace(address, '').match(/\p{L}/gu)?.length ?? 0), 0);

const isPlain = ({ bodies }: ChosenBody): boolean => bodies.every(({ type }) => type === 'text/plain');

/** Text of which so much is addresses of links was made of marked up text, and nobody reads it. */
const manyAddresses = 0.15;

function hasManyAddresses({ bodies }: ChosenBody): boolean {
  const texts = bodies.map(({ text }) => text).join('\n');
  const addresses = (texts.match(address) ?? []).reduce((sum, { length }) => sum + length, 0);
  return addresses > manyAddresses * texts.length;
}

/** The plain text, unless it only says where the rest can be seen or is hardly to be read for addresses. */
function chooseAlternative(choices: readonly ChosenBody[]): ChosenBody {
  const rest = choices.flatMap(choice => choice.rest);
  const readable = choices.filter(({ bodies }) => bodies.length > 0);
  const [plain] = readable.filter(isPlain).toSorted((a, b) => lettersOf(b) - lettersOf(a));
  const [rich] = readable.filter(choice => !isPlain(choice)).toSorted((a, b) => lettersOf(b) - lettersOf(a));
  const chosen = plain !== undefined && (rich === undefined || saysAsMuch(plain, rich)) ? plain : rich;
  if (chosen === undefined) return { bodies: [], rest, notes: choices.flatMap(({ notes }) => notes) };
  return { ...chosen, rest };
}

function saysAsMuch(plain: ChosenBody, rich: ChosenBody): boolean {
  const [words, all] = [lettersOf(plain), lettersOf(rich)];
  return words >= sameText * all && !(hasManyAddresses(plain) && all >= sameText * words);
}
