import type { Span } from '#shared/domain/article/span.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import type { ClassifiedLine } from './classified-line.ts';
import type { LineField } from './line-field.ts';
import { isTitleLike, listMarker } from './line-shapes.ts';
import { looksLikePerson } from './name-lines.ts';
import { outletLikeness } from './outlet-likeness.ts';

/** Who published an article, and when, as the line of its headline says it beside the headline. Spans in the source. */
export interface TitleSource {
  readonly title: Span;
  /** Where the rest of the line stands, and what it states. */
  readonly span: Span;
  readonly fields: readonly LineField[];
}

/** A name before a colon is that of who speaks unless so many headlines begin with one. */
const fewestLeading = 3;

type Form = 'closing' | 'opening' | 'leading';

interface Found extends TitleSource {
  readonly form: Form;
  readonly isDated: boolean;
}

const forms: Readonly<Record<Form, RegExp>> = {
  closing: /\s[([]\s*(?<said>[^()[\]]{2,70}?)\s*[)\]]\s*$/d,
  opening: /^\[\s*(?<said>[^()[\]]{2,60}?)\s*\]\s*[-–—:：]?\s*(?=\S)/d,
  leading: /^(?<said>[^:：]{2,30}?)\s*[:：]\s*(?=\S)/d,
};

const border = /\s*[,،|/;؛]\s*|\s+[-–—ـ]+\s+/g;
const joints = /^[\s,،|/;؛–—ـ-]+|[\s,،|/;؛–—ـ-]+$/g;

/** The parts of what is said, without the day in it. */
function partsOf(said: string, day: Span | null): readonly Span[] {
  const rests = day
    ? [
        { start: 0, end: day.start },
        { start: day.end, end: said.length },
      ]
    : [{ start: 0, end: said.length }];
  return rests.flatMap(({ start, end }) => {
    const text = said.slice(start, end);
    const names = text.replaceAll(joints, '').split(border).filter(Boolean);
    let from = start;
    return names.map(name => {
      const at = said.indexOf(name, from);
      from = at + name.length;
      return { start: at, end: from };
    });
  });
}

/** What a bracket says, if it names an outlet, with a day or a person beside it and nothing else; places count from `at`. */
export function readSaid(said: string, at: number): readonly LineField[] | null {
  const found = /\d|[٠-٩۰-۹]/.test(said) ? findPublishedDate(said) : null;
  const day = found && found.precision !== 'year' ? found : null;
  const fields: LineField[] = [];
  const placed = ({ start, end }: Span): Span => ({ start: at + start, end: at + end });
  for (const part of partsOf(said, day?.span ?? null)) {
    const text = said.slice(part.start, part.end);
    const likeness = outletLikeness(text);
    const isOutlet = likeness === 'named' || (likeness === 'likely' && day !== null);
    if (!isOutlet && !looksLikePerson(text)) return null;
    fields.push({ kind: isOutlet ? 'outlet' : 'author', label: null, value: placed(part), date: null });
  }
  if (fields.filter(({ kind }) => kind === 'outlet').length !== 1) return null;
  const date = day && { value: day.value, precision: day.precision };
  return day ? [...fields, { kind: 'published', label: null, value: placed(day.span), date }] : fields;
}

function readForm({ line }: ClassifiedLine, form: Form): Found | null {
  const mark = listMarker.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(mark);
  const at = line.span.start + mark;
  const match = forms[form].exec(text);
  const place = match?.indices?.groups?.['said'];
  if (!match || !place) return null;
  const end = match.index + match[0].length;
  const rest = form === 'closing' ? ([0, match.index] as const) : ([end, text.length] as const);
  const fields = isTitleLike(text.slice(...rest)) ? readSaid(text.slice(...place), at + place[0]) : null;
  if (!fields) return null;
  return {
    form,
    fields,
    isDated: fields.some(({ date }) => date !== null),
    title: { start: at + rest[0], end: at + rest[1] },
    span: { start: at + match.index, end: at + end },
  };
}

/**
 * What the headlines of a source say of their outlets: «… (الضفة، 3 أيار 2024)», «[الضفة] …», and «الضفة: …» in a round-up,
 * where nearly all begin so. A bracket without a day counts where several headlines have one: a single one may be part of
 * the headline, as a name before a colon is that of who speaks.
 */
export function readTitleSources(
  titles: readonly ClassifiedLine[],
): ReadonlyMap<ClassifiedLine, TitleSource> {
  const read = new Map<ClassifiedLine, TitleSource>();
  const content = titles.filter(({ role }) => role === 'content');
  for (const form of ['leading', 'opening', 'closing'] as const) {
    if (form === 'leading' && content.length < fewestLeading) continue;
    const found = content.flatMap(line => {
      const source = readForm(line, form);
      return source ? [{ line, source }] : [];
    });
    const isUsual =
      form === 'leading' ? found.length >= Math.max(fewestLeading, content.length * 0.8) : found.length > 1;
    for (const { line, source } of found)
      if (isUsual || (source.isDated && form !== 'leading')) read.set(line, source);
  }
  return read;
}
