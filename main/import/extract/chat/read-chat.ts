import type { DecodedSource, ImportNote } from '#main/import/decode/decode-source.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { headlineOf } from '#shared/records/post-headline.ts';
import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { foldText } from '#shared/text/normalise.ts';
import { countWords } from '#shared/text/tokens.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { ReadDocument } from '../format-adapter.ts';
import { textDocuments } from '../text-document.ts';
import { dateOrderOf, momentOf } from './chat-dates.ts';
import type { DateOrder } from './chat-dates.ts';
import { readChatMessages } from './chat-messages.ts';
import type { ChatMessage } from './chat-messages.ts';
import { readStatedSource } from './stated-source.ts';

/** Thanks and greetings are shorter than news; what calls itself urgent is news at any length. */
const fewestWords = 6;
const urgent = /^[\p{P}\p{S}\s]*(?:عاجل|خبر عاجل|هام|breaking|urgent|flash|فوری|son dakika)/u;

/** What stands for a message that was taken back; folded. */
const takenBack =
  /^(?:تم حذف هذه الرساله|حذفت هذه الرساله|this message was deleted|you deleted this message|null)\.?$/;
/** The name of a file that was sent, over the words under it: «IMG-20250212.jpg (الملف مرفق)». */
const attached = /^\S{1,120}\.[a-z\d]{2,4} \([^()\n]{4,40}\)(?:\n|$)/i;
/** «<تم تعديل هذه الرسالة>», "<Media omitted>" and the like, behind the words or in their place. */
const remark = /\s*\u200e?<[^<>\n]{3,60}>\s*$/u;
const link = /(?:https?:\/\/|www\.)\S+/giu;
/** A line, or the words between spaces, in the stars that set them in bold. */
const bold = /(?<![\p{L}\p{N}*])\*(?=\S)(?<words>[^*\n]{1,400}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu;

/**
 * Reads a chat: each message that says something is an article of its own, by its sender and of its time, its first line
 * the title where that is one. Notices of the program are left out; so are short messages (fewer than six words), which
 * is noted.
 */
export function readChat(source: DecodedSource): ReadDocument {
  const messages = readChatMessages(source.text);
  const order = dateOrderOf(messages.map(({ stamp }) => stamp));
  const documents: ExtractedDocument[] = [];
  const short: number[] = [];
  messages.forEach((message, i) => {
    const words = message.sender === null ? null : wordsOf(source.text, message.text);
    if (words === null) return;
    if (isNews(words.text)) documents.push(documentOf(message, words, { order, number: i + 1 }));
    else short.push(i + 1);
  });
  const read = textDocuments(source, 'text/plain', documents);
  return { ...read, notes: [...source.notes, ...notesOf(short)] };
}

function notesOf(short: readonly number[]): readonly ImportNote[] {
  const [first] = short;
  if (first === undefined) return [];
  const place = short.length > 1 ? `#${first} (× ${short.length})` : `#${first}`;
  return [{ code: 'short-messages-left-out', place }];
}

const isNews = (text: string): boolean =>
  countWords(text.replaceAll(link, ' ')) >= fewestWords ||
  (urgent.test(foldText(text)) && countWords(text) > 1);

/** The words of a message without the stars of its bold ones; null for one that says nothing. */
function wordsOf(
  source: string,
  { start, end }: Span,
): (MappedText & { readonly strong: readonly Span[] }) | null {
  const said = source.slice(start, end);
  const from = start + (attached.exec(said)?.[0].length ?? 0);
  const text = source.slice(from, end).replace(remark, '');
  if (text.trim() === '' || takenBack.test(foldText(text.trim()))) return null;
  const builder = createMappedTextBuilder();
  const strong: Span[] = [];
  let done = 0;
  let stars = 0;
  for (const match of text.matchAll(bold)) {
    const words = match.groups?.['words'] ?? '';
    builder.add(text.slice(done, match.index), from + done);
    builder.add(words, from + match.index + 1);
    const at = match.index - stars;
    strong.push({ start: at, end: at + words.length });
    stars += 2;
    done = match.index + match[0].length;
  }
  builder.add(text.slice(done), from + done);
  return { ...builder.build(), strong };
}

function documentOf(
  { sender, stamp, span }: ChatMessage,
  words: NonNullable<ReturnType<typeof wordsOf>>,
  { order, number }: { readonly order: DateOrder; readonly number: number },
): ExtractedDocument {
  const whole: MappedText = { text: words.text, runs: words.runs };
  const post = headlineOf(whole, words.strong);
  // Who passes a report on has not written it.
  const said = post === null ? null : readStatedSource(post.body.text);
  const outlet = post === null || said === null ? null : said.outlet;
  const outletPlace = post === null || said === null ? null : sourceOfSpan(post.body.runs, said.line);
  const isNamed = outlet !== null && outletPlace !== null;
  return {
    mediaType: 'text/plain',
    ...(post !== null && said !== null && isNamed
      ? withoutLine(post.body, said.line)
      : (post?.body ?? whole)),
    hints: {
      ...noHints,
      title: post?.title ?? null,
      outlet: isNamed ? outlet : null,
      author: said === null ? sender : null,
      published: momentOf(stamp, order),
    },
    hintOrigins: {
      outlet: isNamed ? { provenance: 'stated', source: outletPlace } : null,
      title: post?.place ? { provenance: 'metadata', source: post.place } : null,
      author: { provenance: 'metadata', source: null },
      published: {
        provenance: 'metadata',
        source: { start: span.start, end: span.start + stamp.length },
      },
    },
    leftOut: isNamed ? [{ kind: 'metadata-label', source: outletPlace }] : [],
    isOneArticle: true,
    span,
    part: `#${number}`,
  };
}

/** A text without one of its lines. */
function withoutLine(text: MappedText, { start, end }: Span): MappedText {
  const builder = createMappedTextBuilder();
  const from = { next: 0 };
  builder.append(text, from, { from: 0, to: start });
  builder.append(text, from, { from: Math.min(end + 1, text.text.length), to: text.text.length });
  return builder.build();
}
