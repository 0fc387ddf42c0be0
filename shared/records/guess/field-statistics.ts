import { looksLikeOutlet } from '#shared/analysis/articles/name-lines.ts';
import { isKnownOutlet, isPaperTitle } from '#shared/analysis/articles/outlet-names.ts';
import { givenWeight } from '#shared/analysis/entities/name-lexicon.ts';
import { foldText } from '#shared/text/normalise.ts';
import { countWords } from '#shared/text/tokens.ts';
import { readValueStart } from '../read-value.ts';
import type { RecordTable } from '../record-table.ts';
import { findDateColumn } from './date-column.ts';
import type { DateColumn } from './date-column.ts';
import { rolesOfName } from './field-names.ts';
import type { RoleWeights } from './field-names.ts';
import { isLanguageName } from './language-values.ts';

/** What the values of a field look like. Shares are of the values that are there. */
export interface FieldStatistics {
  readonly name: string;
  readonly place: number;
  readonly roles: RoleWeights;
  /** Share of the records that have a value. */
  readonly filled: number;
  readonly sample: readonly string[];
  readonly medianLength: number;
  readonly meanWords: number;
  readonly distinct: number;
  /** Values of several words. */
  readonly spaced: number;
  readonly urls: number;
  readonly numbers: number;
  /** Values of several sentences or of many words. */
  readonly prose: number;
  /** Values that end like a sentence. */
  readonly ended: number;
  readonly markup: number;
  readonly outlets: number;
  readonly people: number;
  readonly languages: number;
  readonly dates: DateColumn | null;
}

const sampledRecords = 300;
const sampledLength = 3000;

/** Looks at some hundred records, spread over the whole table. */
export function measureFields(source: string, table: RecordTable): readonly FieldStatistics[] {
  const step = Math.max(1, table.records.length / sampledRecords);
  const records = Array.from(
    { length: Math.min(table.records.length, sampledRecords) },
    (_, i) => table.records[Math.floor(i * step)],
  );
  return table.fields.map((name, place) => {
    const values = records.map(record => {
      const value = record?.values[place];
      return value ? readValueStart(source, value, sampledLength).trim() : '';
    });
    return measure(name, place, values);
  });
}

const urlShape = /^(?:https?:\/\/|www\.)\S+$/i;
const numberShape = /^[+-]?[\p{Nd}][\p{Nd}.,\s٫٬]*%?$/u;
const proseShape = /[.!?؟۔…](?:["'»”)\]]*)(?:\s|$)[\s\S]*?[.!?؟۔…]/;
const endShape = /[.!?؟۔…]["'»”)\]]*$/;
const domainShape = /^(?:www\.)?[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)*\.[a-z]{2,6}$/iu;
const markupShape = /<\/?(?:p|div|br|span|a|strong|em|img|html|body|h[1-6]|ul|li|b|i)\b[^<>]*>/i;

function measure(name: string, place: number, all: readonly string[]): FieldStatistics {
  const sample = all.filter(value => value !== '');
  const share = (test: (value: string) => boolean): number =>
    sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
  const lengths = sample.map(({ length }) => length).sort((a, b) => a - b);
  const roles = rolesOfName(name);
  const words = sample.reduce((sum, value) => sum + countWords(value), 0);
  const distinct = new Set(sample).size;
  const medianLength = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const isShort = medianLength <= 80;
  return {
    name,
    place,
    roles,
    filled: all.length === 0 ? 0 : sample.length / all.length,
    sample,
    medianLength,
    meanWords: sample.length === 0 ? 0 : words / sample.length,
    distinct: sample.length === 0 ? 0 : distinct / sample.length,
    spaced: share(value => /\S\s+\S/.test(value)),
    urls: share(value => urlShape.test(value)),
    numbers: share(value => numberShape.test(value)),
    prose: share(value => proseShape.test(value) || value.length > 240),
    ended: share(value => endShape.test(value)),
    markup: share(value => markupShape.test(value)),
    outlets: isShort ? share(isOutlet) : 0,
    people: isShort ? share(isPerson) : 0,
    languages: isShort ? share(isLanguageName) : 0,
    dates: isShort ? findDateColumn(sample, (roles.published ?? 0) >= 0.5) : null,
  };
}

function isOutlet(value: string): boolean {
  const folded = foldText(value).trim();
  if (isKnownOutlet(folded) || isPaperTitle(folded) || domainShape.test(value)) return true;
  return looksLikeOutlet(value) && !sectionShape.test(folded);
}

/** «أخبار محلية» in a column is more often a section of a paper than the name of one; folded. */
const sectionShape = /^(?:اخبار|دار|مركز)\s/;

/** Two to four words of which the first is a given name. */
function isPerson(value: string): boolean {
  const words = foldText(value).trim().split(/\s+/);
  return words.length >= 2 && words.length <= 4 && !/\p{Nd}/u.test(value) && givenWeight(words[0] ?? '') >= 2;
}
