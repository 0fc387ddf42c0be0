import type { Span } from '#shared/domain/article/span.ts';
import type { SourceRun } from '#shared/domain/article/source-map.ts';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { decodeHeaderText } from './header-text.ts';
import type { MailBody } from './mail-body.ts';
import type { MailHeader } from './mail-header.ts';

/** A mail as text: its header as people read it, and below it its bodies as they were decoded. */
export interface MailSource {
  readonly source: string;
  readonly places: readonly MediumPlace[];
  readonly subject: string;
  /** Where the values of the header's fields stand in `source`, by their names in lower case. */
  readonly fields: ReadonlyMap<string, Span>;
  /** The readable text of all bodies, with its places in `source`. */
  readonly text: MappedText;
  /** No markup says where paragraphs end. */
  readonly isPlain: boolean;
  /** Where in `text` markup says that another mail is quoted, in order. */
  readonly quoted: readonly Span[];
}

const shownFields = ['From', 'To', 'Cc', 'Date', 'Subject'];
/** A list of thousands of receivers helps nobody. */
const shownLength = 2000;

/** Writes a mail out as the text that its articles point into. */
export function writeMailSource(
  header: MailHeader,
  bodies: readonly MailBody[],
  charset: string | null,
): MailSource {
  const fields = new Map<string, Span>();
  let shown = '';
  for (const name of shownFields) {
    const raw = header.first(name.toLowerCase());
    if (raw === null) continue;
    const start = shown.length + name.length + 2;
    shown += `${name}: ${decodeHeaderText(raw, charset).slice(0, shownLength)}\n`;
    fields.set(name.toLowerCase(), { start, end: shown.length - 1 });
  }
  const parts = [shown];
  const places: MediumPlace[] = shown === '' ? [] : [part('headers', 0, shown.length)];
  const text = createMappedTextBuilder();
  const quoted: Span[] = [];
  let [length, textLength] = [shown.length, 0];
  for (const body of bodies) {
    if (length > 0) parts.push('\n');
    const start = length + (length > 0 ? 1 : 0);
    length = start + body.source.length;
    parts.push(body.source);
    places.push(part(body.type, start, length));
    if (textLength > 0) text.add('\n\n', null);
    const textStart = textLength + (textLength > 0 ? 2 : 0);
    for (const piece of piecesOf(body))
      text.add(piece.text, piece.source === null ? null : start + piece.source, piece.step);
    for (const span of quotedIn(body))
      quoted.push({ start: span.start + textStart, end: span.end + textStart });
    textLength = textStart + body.text.length;
  }
  const source = parts.join('');
  const place = fields.get('subject');
  const subject = place === undefined ? '' : source.slice(place.start, place.end);
  const isPlain = bodies.every(({ type }) => type === 'text/plain');
  return { source, places, subject, fields, text: text.build(), isPlain, quoted };
}

const part = (name: string, start: number, end: number): MediumPlace => ({
  kind: 'part',
  span: { start, end },
  part: name,
});

interface TextPiece {
  readonly text: string;
  readonly source: number | null;
  readonly step: number;
}

/** A text in the pieces of its map, those between the runs too. */
function piecesOf({ text, runs }: MappedText): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const run of runs) {
    pieces.push({ text: text.slice(done, run.text), source: null, step: 1 });
    done = run.text + run.length;
    pieces.push({ text: text.slice(run.text, done), source: run.source, step: run.step ?? 1 });
  }
  return [...pieces, { text: text.slice(done), source: null, step: 1 }];
}

/** Spans of the source as spans of the text. */
function quotedIn({ quoted, runs }: MailBody): readonly Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const run of runs) {
    while ((quoted[next]?.end ?? Number.MAX_SAFE_INTEGER) <= run.source) next++;
    if (!isWithin(run, quoted[next])) continue;
    const last = found.at(-1);
    const end = run.text + run.length;
    if (last !== undefined && last.end >= run.text - 2) found[found.length - 1] = { ...last, end };
    else found.push({ start: run.text, end });
  }
  return found;
}

const isWithin = (run: SourceRun, span: Span | undefined): boolean =>
  span !== undefined && run.source >= span.start && run.source < span.end;
