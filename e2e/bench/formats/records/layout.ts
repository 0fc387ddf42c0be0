import { createRandom } from '#e2e/bench/compare/random.ts';
import type { RecordMapping, RecordRole } from '#shared/domain/source/record-mapping.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { arabic } from './made-up-news.ts';
import type { Tongue } from './made-up-news.ts';

/** What a column is filled with. */
export type Filling =
  | 'id'
  | 'title'
  | 'text'
  | 'html'
  | 'lead'
  | 'opening'
  | 'outlet'
  | 'outlet-domain'
  | 'author'
  | 'authors'
  | 'url'
  | 'image'
  | 'language'
  | 'language-name'
  | 'category'
  | 'country'
  | 'count'
  | 'empty'
  | 'paragraphs'
  | 'iso'
  | 'iso-day'
  | 'sql'
  | 'rfc'
  | 'twitter'
  | 'epoch'
  | 'epoch-ms'
  | 'serial'
  | 'compact'
  | 'gdelt'
  | 'day-first'
  | 'month-first'
  | 'arabic-day'
  | 'later-iso'
  | 'later-epoch'
  | 'words'
  | 'short';

export interface Column {
  readonly name: string;
  readonly filling: Filling;
  readonly role?: RecordRole;
}

export interface Layout {
  readonly name: string;
  readonly format: 'csv' | 'tsv' | 'semicolons' | 'pipes' | 'json' | 'json-lines';
  readonly tongue?: Tongue;
  /** One a line: `name: filling -> role`. */
  readonly columns: string;
  readonly rows?: number;
  readonly hasHeader?: boolean;
  /** Puts the list of records into the file. */
  readonly wrap?: (records: readonly unknown[]) => unknown;
  /** Changes a record whose dots were made into objects. */
  readonly shape?: (record: Record<string, unknown>) => unknown;
  /** What stands above the table. */
  readonly preamble?: string;
}

export interface LayoutFile {
  readonly text: string;
  readonly mediaType: string;
  readonly expected: RecordMapping;
  /** The first record's text, by its paragraphs. */
  readonly firstText: string;
}

/** Writes the file of a layout. The same layout gives the same file. */
export function writeLayout(layout: Layout): LayoutFile {
  const columns = parseColumns(layout.columns);
  const random = createRandom(seedOf(layout.name));
  const rows = Array.from({ length: layout.rows ?? 24 }, (_, i) => {
    const article = makeArticle(layout.tongue ?? arabic, i, random);
    return columns.map(({ filling }) => fill(filling, article));
  });
  const names = columns.map(({ name }) => name);
  const textColumn = columns.findLastIndex(({ role }) => role === 'text');
  const first = rows[0]?.[textColumn];
  return {
    ...writeRows(layout, names, rows),
    expected: expectedOf(columns),
    firstText: Array.isArray(first) ? first.join('\n') : String(first ?? ''),
  };
}

function parseColumns(lines: string): readonly Column[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [, name = '', filling = 'words', role] = /^\s*(.+?): ([\w-]+)(?: -> (\w+))?\s*$/.exec(line) ?? [];
      return {
        name,
        filling: filling as Filling, // written by hand in the table of layouts
        ...(role !== undefined && { role: role as RecordRole }), // likewise
      };
    });
}

function expectedOf(columns: readonly Column[]): RecordMapping {
  const named = (role: RecordRole): readonly string[] =>
    columns.filter(column => column.role === role).map(({ name }) => name);
  const one = (role: RecordRole): string | null => named(role)[0] ?? null;
  return {
    title: one('title'),
    text: named('text'),
    published: one('published'),
    outlet: one('outlet'),
    author: one('author'),
    url: one('url'),
    language: one('language'),
  };
}

interface MadeArticle {
  readonly i: number;
  readonly tongue: Tongue;
  readonly sentences: readonly string[];
  readonly date: Date;
  readonly pick: <T>(from: readonly T[]) => T;
}

function makeArticle(tongue: Tongue, i: number, random: () => number): MadeArticle {
  const pick = <T>(from: readonly T[]): T =>
    assertPresent(from[Math.floor(random() * from.length)], 'no list is empty');
  const count = 3 + Math.floor(random() * 5);
  return {
    i,
    tongue,
    pick,
    sentences: Array.from({ length: count }, () => pick(tongue.sentences)),
    date: new Date(Date.UTC(2023, 2 + (i % 9), 1 + ((i * 5) % 28), (i * 7) % 24, (i * 13) % 60)),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const arabicMonths = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

function fill(filling: Filling, article: MadeArticle): unknown {
  const { i, tongue, sentences, date, pick } = article;
  const title = tongue.titles[i % tongue.titles.length] ?? '';
  switch (filling) {
    case 'id':
      return 48_213 + i * 7;
    case 'title':
      return i < tongue.titles.length ? title : `${title} (${i})`;
    case 'text':
      return `${sentences.slice(0, 2).join(' ')}\n\n${sentences.slice(2).join(' ')}`;
    case 'paragraphs':
      return sentences;
    case 'html':
      return sentences.map(sentence => `<p class="x">${sentence.replace('&', '&amp;')}</p>`).join('\n');
    case 'lead':
      return `${title}. ${pick(tongue.sentences)}`;
    case 'opening':
      return `${sentences[0]?.slice(0, 60)}…`;
    case 'outlet':
      return tongue.outlets[i % tongue.outlets.length];
    case 'outlet-domain':
      return ['harbourpost.example.com', 'hillnews.org', 'plain.tv', 'valley-voice.net'][i % 4];
    case 'author':
      return i % 5 === 4 ? '' : tongue.authors[i % tongue.authors.length];
    case 'authors':
      return [tongue.authors[i % tongue.authors.length], pick(tongue.authors)];
    case 'url':
      return `https://news.example.org/${date.getUTCFullYear()}/${i}/a-story-${i * 31}`;
    case 'image':
      return `https://cdn.example.org/images/${i}.jpg`;
    case 'language':
      return tongue === arabic ? 'ar' : 'en';
    case 'language-name':
      return tongue === arabic ? 'العربية' : 'English';
    case 'category':
      return pick(tongue.categories);
    case 'country':
      return pick(['EG', 'LB', 'SA', 'TN']);
    case 'count':
      return Math.floor(1200 / (i + 1)) + 3;
    case 'empty':
      return '';
    case 'words':
      return pick(['neutral', 'positive', 'negative']);
    case 'short':
      return tongue.sentences[i % tongue.sentences.length]?.slice(0, 140);
    default:
      return fillDate(filling, date);
  }
}

function fillDate(filling: Filling, date: Date): unknown {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const clock = date.toISOString().slice(11, 19);
  const later = new Date(Date.UTC(2024, 5, 3, 9, date.getUTCMinutes()));
  switch (filling) {
    case 'iso-day':
      return date.toISOString().slice(0, 10);
    case 'sql':
      return `${date.toISOString().slice(0, 10)} ${clock}`;
    case 'rfc':
      return `${days[date.getUTCDay()]}, ${two(day)} ${months[month - 1]} ${year} ${clock} GMT`;
    case 'twitter':
      return `${days[date.getUTCDay()]} ${months[month - 1]} ${two(day)} ${clock} +0000 ${year}`;
    case 'epoch':
      return date.getTime() / 1000;
    case 'epoch-ms':
      return date.getTime();
    case 'serial':
      return date.getTime() / 86_400_000 + 25_569;
    case 'compact':
      return `${year}${two(month)}${two(day)}`;
    case 'gdelt':
      return `${year}${two(month)}${two(day)}T${clock.replaceAll(':', '')}Z`;
    case 'day-first':
      return `${two(day)}/${two(month)}/${year}`;
    case 'month-first':
      return `${month}/${day}/${year}`;
    case 'arabic-day':
      return `${day} ${arabicMonths[month - 1]} ${year}`;
    case 'later-iso':
      return later.toISOString();
    case 'later-epoch':
      return later.getTime() / 1000;
    default:
      return date.toISOString();
  }
}

const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7);

const delimiters = { csv: ',', tsv: '\t', semicolons: ';', pipes: '|' } as const;

function writeRows(
  { format, wrap, shape, hasHeader = true, preamble = '' }: Layout,
  names: readonly string[],
  rows: readonly (readonly unknown[])[],
): { readonly text: string; readonly mediaType: string } {
  if (format === 'json' || format === 'json-lines') {
    const records = rows.map(row => {
      const record = nest(names, row);
      return shape ? shape(record) : record;
    });
    if (format === 'json-lines')
      return {
        text: records.map(record => JSON.stringify(record)).join('\n'),
        mediaType: 'application/x-ndjson',
      };
    return { text: JSON.stringify(wrap ? wrap(records) : records, null, 1), mediaType: 'application/json' };
  }
  const delimiter = delimiters[format];
  const line = (cells: readonly unknown[]): string =>
    cells.map(cell => quote(String(cell), delimiter)).join(delimiter);
  const lines = [...(hasHeader ? [line(names)] : []), ...rows.map(line)];
  return { text: `${preamble}${lines.join('\r\n')}\r\n`, mediaType: 'text/csv' };
}

const quote = (cell: string, delimiter: string): string =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Makes objects of names with dots. */
function nest(names: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  names.forEach((name, i) => {
    let at = record;
    const path = name.split('.');
    for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>; // made by this very line
    at[path.at(-1) ?? name] = row[i];
  });
  return record;
}
