import type { Span } from '#shared/domain/article/span.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { normaliseText } from '#shared/text/normalise.ts';
import type { LineField } from './line-field.ts';
import { lineLabels, type LabelKind, type LineLabel } from './line-labels.ts';
import { isRole, looksLikePerson, readNameLine } from './name-lines.ts';
import { foldLine, trimSpan, unfoldedLength, type SourceLine } from './source-lines.ts';

const longestLabelLine = 240;
const longestName = 80;
const cellBorder = /[|•·¦]|\s[-–—ـ]\s|\s{3,}|\t/g;

/** Whether a line has any such border. */
const hasCells = /[|•·¦\t]|\s[-–—ـ\s]\s/;

const labelPatterns = lineLabels.map(label => ({ label, pattern: patternOf(label) }));

function patternOf({ words, mark }: LineLabel): RegExp {
  const marks = {
    colon: '\\s*[:：]',
    'colon-or-dash': '\\s*[:：/]|\\s+[-–—](?=\\s)',
    none: '\\s*[:：]|(?=\\s)|$',
  };
  return new RegExp(`^[*_\\s-]*(?:${words})[*_]*(?<mark>${marks[mark]})[*_]*`);
}

/** What a folded line with any label opens with: nearly all lines open with none, which this tells at once. */
const opensWithLabel = new RegExp(
  `^[*_\\s-]*(?:${lineLabels.map(({ words }) => words).join('|')})[*_]*(?:\\s|[:：/]|$)`,
);

/** A label that may stand before a whole paragraph ends in a colon, soon. */
const longLabel = /^[^:：]{2,24}[:：]/;

/** What may stand around a date on a line that states nothing else: weekday, time, zone, calendar signs. */
const besideDate =
  /(?:يوم|ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|الساعه|بتوقيت\s+\S+(?:\s+المكرمه)?|غرينتش|جرينتش|الموافق|صباحا|مساء|ظهرا|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|gmt|utc|[ap]\.?m|at|on|e[sd]?t|bst|ce?s?t|ast|ksa|(?:eastern|central|mountain|pacific|british|central european|atlantic)(?: (?:daylight|standard|summer))? time|(?:^|\s)[صمهت](?=\s|$|[,،.)-])|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[+-]\d{1,2}(?::?\d{2})?|[\s,،.:()[\]/|_*=#~–—-])+/g;

/** A line, or a part of it between bars or wide gaps. */
type Cell = Pick<SourceLine, 'span' | 'text' | 'folded'>;

/** The date of a line (or cell) that holds a date and nothing else. */
export function readDateOnly({ span: cell, text }: Cell): LineField | null {
  if (text.length > 90 || !/\d|[٠-٩۰-۹]/.test(text)) return null;
  const found = findPublishedDate(text);
  if (!found) return null;
  const rest = `${text.slice(0, found.span.start)} ${text.slice(found.span.end)}`;
  if (normaliseText(rest).text.replace(besideDate, '') !== '') return null;
  const value = { start: cell.start + found.span.start, end: cell.start + found.span.end };
  return { kind: 'published', label: null, value, date: { value: found.value, precision: found.precision } };
}

const isName = (text: string): boolean =>
  text.length <= longestName &&
  !/(?<!(?:^|[\s.])\p{L}{1,2})[.]\s|[!؟?؛;]\s|[؟?!]$|["«]|[,،].*[,،]/u.test(text) &&
  /\p{L}/u.test(text);

/** «تحقيق: محافظ الدلتا يتفقد الكورنيش» is a headline: what kind of text it is stands before it as before a name. */
const isHeadline = (label: LineLabel, value: string): boolean =>
  /\s/.test(value) && !looksLikePerson(value) && value.split(/\s+/).length > 3 && label.kind === 'author';

function isLabelled(label: LineLabel, hasMark: boolean, value: string, date: LineField['date']): boolean {
  switch (label.kind) {
    case 'published':
    case 'updated':
      return date !== null || (value === '' && hasMark);
    case 'outlet':
      return value === '' || (isName(value) && value.split(/\s+/).length <= 10);
    case 'author':
      return value !== '' && isName(value) && value.split(/\s+/).length <= 8 && !isHeadline(label, value);
    case 'title':
    case 'text':
    case 'other':
      return true;
  }
}

/** English bylines have no colon: "By Lena Harcourt". Every word of the name must look like one. */
const englishByline =
  /^(?:[Bb][Yy]|P[Aa][Rr]|[VP][Oo][NnRr])\s+(?=(?:(?:\p{Lu}[\p{L}.'’-]*|and|de|al|bin|van|von|the|in|&|,)[\s,]*){2,9}$)/u;
/** «بقلم ليان الحسيني»: no colon either, and nothing else on the line. */
const arabicByline =
  /^(?:بقلم|מאת|كتب(?:ت|ه|ته|ها)?|تقرير|إعداد|اعداد|حاور(?:ه|ها|ته|تها))\s+(?=\S+(?:\s+\S+){1,5}$)/;

function readBareByline(source: string, { span: cell, text }: Cell): LineField | null {
  const match = englishByline.exec(text) ?? arabicByline.exec(text);
  if (!match || !isName(text)) return null;
  // «كتب» is also the verb of a headline.
  if (!/^(?:بقلم|מאת|by|par|von|por)/i.test(text) && !looksLikePerson(text.slice(match[0].length)))
    return null;
  const label = { start: cell.start, end: cell.start + match[0].trimEnd().length };
  const value = withoutRole(source, { start: cell.start + match[0].length, end: cell.end });
  return { kind: 'author', label, value, date: null };
}

/** «Sam Holloway, Political Correspondent»: what follows a name is no part of it, unless it is another name. */
export function withoutRole(source: string, span: Span): Span {
  const text = source.slice(span.start, span.end);
  const end = text.search(/\s*(?:[,،|(]|\s[-–—]\s)/);
  if (end <= 0) return span;
  const other = text.slice(end).replace(/^[\s,،|(–—-]+|\)$/g, '');
  const isNamed = looksLikePerson(text.slice(0, end)) && (isRole(other) || !looksLikePerson(other));
  return isNamed ? { start: span.start, end: span.start + end } : span;
}

/** «نشرت صحيفة الضفة بتاريخ 3 مايو»: who published stands between the label and the day. */
const sourceBefore = /^(?:في |علي |ب)?(?:صحيفه|جريده|موقع|وكاله|مجله|بوابه|شبكه)\s[^\d]{2,36}\d/;

const aroundDate = /^[\s,،|:()[\]/–—•·ـ-]+|[\s,،|:()[\]/–—•·ـ-]+(?:بتاريخ|في|يوم|عدد|on)?[\s,،:(]*$/g;

/** «المصدر: الضفة، 10 آب 2025»: the day behind the name is no part of it. */
function withoutDay(source: string, field: LineField): readonly LineField[] {
  if (field.kind !== 'outlet' || !field.value) return [field];
  const { start } = field.value;
  const text = source.slice(start, field.value.end);
  const found = /\d|[٠-٩۰-۹]/.test(text) ? findPublishedDate(text) : null;
  if (!found || found.precision === 'year') return [field];
  const before = text.slice(0, found.span.start).replaceAll(aroundDate, '');
  const after = text.slice(found.span.end).replaceAll(aroundDate, '');
  const name = before === '' ? after : before;
  if (name === '' || (before !== '' && after !== '')) return [field];
  const at = start + text.indexOf(name, before === '' ? found.span.end : 0);
  const day = { start: start + found.span.start, end: start + found.span.end };
  const date = { value: found.value, precision: found.precision };
  return [
    { ...field, value: { start: at, end: at + name.length } },
    { kind: 'published', label: null, value: day, date },
  ];
}

/** How much may stand beside the day that a label announces. */
function longestBeside(value: string, hasMark: boolean): number {
  if (hasMark) return 60;
  return sourceBefore.test(foldLine(value)) ? 48 : 24;
}

function readLabelled(source: string, { span: cell, text, folded }: Cell): LineField | null {
  if (!opensWithLabel.test(folded)) return null;
  for (const { label, pattern } of labelPatterns) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const labelEnd = unfoldedLength(text, match[0].length);
    const hasMark = (match.groups?.['mark'] ?? '').trim() !== '';
    const value = trimSpan(source, { start: cell.start + labelEnd, end: cell.end });
    const valueText = value ? source.slice(value.start, value.end) : '';
    const found =
      label.kind === 'published' || label.kind === 'updated' ? findPublishedDate(valueText) : null;
    const isWhole =
      found !== null &&
      valueText.length - (found.span.end - found.span.start) <= longestBeside(valueText, hasMark);
    const date = found && isWhole ? { value: found.value, precision: found.precision } : null;
    if (!isLabelled(label, hasMark, valueText, date)) continue;
    const valueSpan =
      found && date && value
        ? { start: value.start + found.span.start, end: value.start + found.span.end }
        : value;
    const nameSpan = label.kind === 'author' && valueSpan ? withoutRole(source, valueSpan) : valueSpan;
    const labelSpan = trimSpan(source, { start: cell.start, end: cell.start + labelEnd });
    return { kind: label.kind, label: labelSpan, value: nameSpan, date };
  }
  return null;
}

const clockCell = /^[\d٠-٩۰-۹]{1,2}[:.][\d٠-٩۰-۹]{2}(?![\d٠-٩۰-۹])[^\d٠-٩۰-۹]{0,30}$/;

const isClockOf = (before: string, cell: string): boolean =>
  clockCell.test(cell) && findPublishedDate(before)?.precision === 'day';

function cellsOf(source: string, line: SourceLine): readonly Span[] {
  if (!hasCells.test(line.text)) return [line.span];
  const cells: Span[] = [];
  let start = line.span.start;
  const take = (end: number): void => {
    const cell = trimSpan(source, { start, end });
    const before = cells.at(-1);
    // «الأحد 19 يناير | 08:45 مساء»: the time belongs to the day before it.
    if (
      cell &&
      before &&
      isClockOf(source.slice(before.start, before.end), source.slice(cell.start, cell.end))
    )
      cells.splice(-1, 1, { start: before.start, end: cell.end });
    else if (cell) cells.push(cell);
  };
  for (const border of line.text.matchAll(cellBorder)) {
    take(line.span.start + border.index);
    start = line.span.start + border.index + border[0].length;
  }
  take(line.span.end);
  return cells;
}

const readCell = (source: string, cell: Cell): LineField | null =>
  readLabelled(source, cell) ?? readBareByline(source, cell) ?? readDateOnly(cell);

/**
 * The values a line states beside an article: labelled ones, a date that stands alone, a byline. Empty for a line of
 * text. A line may hold several, parted by bars or wide gaps; then every other part of it must be short.
 */
export function readLineFields(source: string, line: SourceLine): readonly LineField[] {
  if (line.text.length > longestLabelLine) {
    const field = longLabel.test(line.folded) ? readLabelled(source, line) : null;
    return field?.kind === 'text' || field?.kind === 'title' ? [field] : [];
  }
  const whole = readCell(source, line);
  if (whole?.kind === 'text' || whole?.kind === 'title') return [whole];
  const cells = cellsOf(source, line);
  if (cells.length > 1 && cells.every(cell => cell.end - cell.start <= longestName)) {
    const fields = cells.flatMap(cell => readCellOrNames(source, cell));
    const isDated = fields.some(field => field.date !== null);
    if (whole === null && fields.length > 0 && (isDated || fields.some(field => field.label !== null)))
      return fields;
    if (whole !== null && fields.filter(field => field.label !== null || field.date !== null).length > 1)
      return fields;
  }
  return whole
    ? withoutDay(source, whole)
    : (readNameLine(source, line.span, { isHeader: false, hasDate: false }) ?? []);
}

/** A cell beside a date or a label may hold the bare name of outlet, author or place. */
function readCellOrNames(source: string, cell: Span): readonly LineField[] {
  const text = source.slice(cell.start, cell.end);
  const field = readCell(source, { span: cell, text, folded: foldLine(text) });
  return field
    ? withoutDay(source, field)
    : (readNameLine(source, cell, { isHeader: false, hasDate: true }) ?? []);
}

/** Reads a line as the value of the label that stood alone on the line before; null when it cannot be that. */
export function readValueLine(source: string, line: SourceLine, kind: LabelKind): LineField | null {
  if (kind === 'text' || line.text.length > longestLabelLine) return null;
  if (kind !== 'published' && kind !== 'updated') {
    const isValue = kind === 'title' || (isName(line.text) && readCell(source, line) === null);
    return isValue ? { kind, label: null, value: line.span, date: null } : null;
  }
  const found = line.text.length <= longestName ? findPublishedDate(line.text) : null;
  if (!found) return null;
  const value = { start: line.span.start + found.span.start, end: line.span.start + found.span.end };
  return { kind, label: null, value, date: { value: found.value, precision: found.precision } };
}
