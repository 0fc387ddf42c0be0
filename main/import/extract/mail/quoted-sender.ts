import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { bareLine } from './mail-line-marks.ts';
import type { ForwardedFields } from './mail-lines.ts';

/** A time of day with what stands around it, and its zone. */
const time =
  /(?:\b(?:at|à|um|a las|alle|às|om)\s|في(?: تمام)? الساع[ةه]\s|الساع[ةه]\s|في\s)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?(?:[ap]\.?\s?m\b\.?|uhr|صباح(?:ا|\u064b)*|مساء\u064b?ا?|[صم](?!\p{L})))?(?:\s?(?:gmt|utc)?[+-]\d{2}:?\d{2})?/giu;
const verb =
  /(?<!\p{L})(?:wrote|a\s[ée]crit|schrieb|escribi[óo]|ha\sscritto|escreveu|schreef|skrev|pisze|пишет|написала?|писала?|yazd[ıi]|كتب\/ت|كتب\(ت\)|كتبت?)(?!\p{L})/giu;
/** Words that stand before the day or between it and the name, and signs. */
const opening =
  /^(?:[\s,،.;|()]|(?:on|le|am|el|il|em|op|den|dnia|the|at|um|في|بتاريخ|يوم|السيدة?)(?![\p{L}\p{M}]))+/giu;
const closing = /\s(?:on|le|am|at|في|بتاريخ|يوم)$/iu;
const weekday =
  /^(?:\p{L}{2,4}\.|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|ال(?:[أا]حد|[إا]?ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت))$/iu;

/** Who wrote what is quoted, and when, as the line above it says: «On Monday, 3 March 2025, Name <address> wrote:». */
export function readQuotedSender(line: string): ForwardedFields {
  const text = bareLine(line)
    .replace(/\s+/g, ' ')
    .replace(/ ?[:：]$/, '');
  const date = findPublishedDate(text);
  const words = date === null ? text : `${text.slice(0, date.span.start)}|${text.slice(date.span.end)}`;
  const names = words
    .replace(time, '|')
    .replace(verb, '|')
    .split('|')
    .map(part =>
      part
        .replace(opening, '')
        .trimEnd()
        .replace(closing, '')
        .replace(/[\s,،;]+$/, ''),
    )
    .filter(part => /\p{L}{2}|@/u.test(part) && !weekday.test(part));
  const from = names.find(name => name.includes('@')) ?? names.toSorted((a, b) => b.length - a.length)[0];
  return { from: from ?? null, date: date?.value ?? null, subject: null };
}
