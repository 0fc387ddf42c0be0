import type { Span } from '#shared/domain/article/span.ts';

/** Shifts of zones by their folded names; null where the name is shared by zones that differ, or keeps summer time. */
const zones: readonly (readonly [names: string, shift: string | null])[] = [
  [
    'gmt|utc|z|ت\\.?\\s?غ\\.?|جمت|(?:ب?(?:ال)?توقيت\\s+)?(?:غرينيتش|غرينتش|جرينتش|غرينيج|العالمي(?:\\s+الموحد)?)',
    'Z',
  ],
  [
    '(?:ب?(?:ال)?توقيت\\s+)?مكه(?:\\s+المكرمه)?|ب?توقيت\\s+(?:السعوديه|المملكه|الرياض|بغداد|الكويت|الدوحه|موسكو|اسطنبول)|ت\\.?\\s?م\\.?|msk|ksa|trt|ast',
    '+03:00',
  ],
  ['ب?توقيت\\s+(?:ابو\\s?ظبي|دبي|الامارات|مسقط|الخليج)|gst', '+04:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet|wat|bst', '+01:00'],
  ['cest|eet|sast', '+02:00'],
  ['eest|eat', '+03:00'],
  ['jst', '+09:00'],
  [
    'ist|cst|et|ct|pt|(?:(?:eastern|pacific|central|mountain|british|arabian?)\\s+)?(?:daylight|standard|summer)\\s+time|(?:eastern|pacific|central)(?:\\s+time)?|ب?(?:ال)?توقيت\\s+(?:ال)?(?:ليبيا|لبنان|سوريا|العراق|مصر|الاردن|فلسطين|اليمن|السودان|المغرب|محلي|قاهره|القاهره|بيروت|دمشق|عمان|القدس|تونس|الجزاير|باريس|لندن|واشنطن|نيويورك)(?:\\s+المحلي)?',
    null,
  ],
];

/** Names of zones in folded text, as alternatives of a pattern. */
export const zoneNames = zones.map(([names]) => names).join('|');
const zonePatterns = zones.map(([names, shift]) => ({ pattern: new RegExp(`^(?:${names})$`), shift }));

const zone = String.raw`(?:\s*[,،(]?\s*(?<zone>(?:gmt|utc)\s*[+-]\s*\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}(?!\d)|(?:${zoneNames})(?![\p{L}]))\s*\)?)?`;
const half = String.raw`(?:\s*(?<half>[ap]\.?\s?m\b\.?|صباحا|مساء|ظهرا|عصرا|فجرا|ليلا|(?:قبل|بعد)\s+الظهر|[صم](?![\p{L}])))`;
const clock = String.raw`(?:(?<hour>\d{1,2})\s?(?:[:.h]|:\s)(?<minute>\d{2})(?!\d)(?:[:.](?<second>\d{2})(?:\.\d+)?)?${half}?|(?<hourAlone>\d{1,2})${half.replace('<half>', '<halfAlone>')})`;
const joint = String.raw`(?:\s*(?:t|[-–—|,،.:\/•·]|\(|في|علي|عند|at|on|um|à|الساعه|تمام|ساعه|ساعت|يوم|time:|الوقت:?)\s*)*`;
const halfFirst = String.raw`(?:(?<halfBefore>صباحا|مساء|[صم](?![\p{L}]))\s*)?`;

const timeAfter = new RegExp(`^${joint}\\s*${halfFirst}${clock}${zone}`, 'u');
const timeBefore = new RegExp(`(?<!\\d)${clock}${zone}${joint}\\s*$`, 'u');
const zoneAfter = new RegExp(`^\\s*(?:gmt|utc)(?![a-z])`);

/** A time beside a date: the folded range it takes together with the signs between, and `T14:30+03:00`, or no value for a zone alone. */
interface FoundClock extends Span {
  readonly value: string | null;
}

/** `+03:00` or `Z` for a zone as folded text states it; empty for none, and for a name that zones share. */
export function shiftOf(stated: string | undefined): string {
  if (stated === undefined) return '';
  const shift = /(?<sign>[+-])\s*(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(stated)?.groups;
  if (shift) return `${shift['sign']}${(shift['hours'] ?? '').padStart(2, '0')}:${shift['minutes'] ?? '00'}`;
  const name = stated.trim();
  return zonePatterns.find(({ pattern }) => pattern.test(name))?.shift ?? '';
}

/** `T14:30Z` for a time as stated; null for one that no clock shows. */
function timeValue(groups: Readonly<Record<string, string | undefined>>): string | null {
  const hour = Number(groups['hour'] ?? groups['hourAlone']);
  const minute = groups['minute'] ?? '00';
  const part = groups['half'] ?? groups['halfAlone'] ?? groups['halfBefore'] ?? '';
  const isAfternoon = /^(?:p|م|عصرا|ظهرا|ليلا|بعد)/.test(part) && !(part === 'ظهرا' && hour === 11);
  const isMidnight = /^(?:a|ص|فجرا)/.test(part) && hour === 12;
  const shown = isMidnight ? 0 : isAfternoon && hour < 12 ? hour + 12 : hour;
  if (shown > 23 || Number(minute) > 59) return null;
  const seconds = groups['second'] === undefined ? '' : `:${groups['second']}`;
  return `T${String(shown).padStart(2, '0')}:${minute}${seconds}${shiftOf(groups['zone'])}`;
}

/** The time that stands right after `date` in the folded text, or right before it, and its zone; null where there is none. */
export function findClockBeside(text: string, date: Span): FoundClock | null {
  const after = timeAfter.exec(text.slice(date.end));
  const afterValue = after ? timeValue(after.groups ?? {}) : null;
  if (after && afterValue !== null)
    return { start: date.start, end: date.end + after[0].length, value: afterValue };
  const before = timeBefore.exec(text.slice(0, date.start));
  const beforeValue = before ? timeValue(before.groups ?? {}) : null;
  if (before && beforeValue !== null) return { start: before.index, end: date.end, value: beforeValue };
  const zoneOnly = zoneAfter.exec(text.slice(date.end));
  return zoneOnly ? { start: date.start, end: date.end + zoneOnly[0].length, value: null } : null;
}
