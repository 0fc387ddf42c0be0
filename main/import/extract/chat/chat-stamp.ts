/** What stands before a message of an exported or copied chat, as its program writes it. */
export interface ChatStamp {
  /** Length of the stamp, with the sign between it and the sender. */
  readonly length: number;
  /** The three numbers of the date, in the order of the file. */
  readonly date: readonly [string, string, string];
  readonly hour: number;
  readonly minute: string;
  readonly second: string | null;
  /** In brackets, as iPhones export and browsers copy. */
  readonly isBracketed: boolean;
}

/** Signs of direction and joining, which programs put around numbers and names. */
const signs = String.raw`[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]*`;
const gap = String.raw`[ \u00a0\u202f]*`;
const number = (name: string, most: number): string => String.raw`(?<${name}>[\d٠-٩۰-۹]{1,${most}})`;
const joint = String.raw`${signs}[./-]${signs}`;
const date = `${number('a', 4)}${joint}${number('b', 2)}${joint}${number('c', 4)}\\.?(?:${gap}هـ?)?`;
/** «ص», «م», "AM", "p. m.", «ق.ظ»: half of the day, before the time or behind it. */
const half = String.raw`(?:AM|PM|am|pm|[ap]\.${gap}m\.?|ص|م|صباحًا|صباحا|مساءً|مساء|ظهرًا|ق\.ظ\.?|ب\.ظ\.?|قبل‌ازظهر|بعدازظهر|ÖÖ|ÖS|上午|下午|오전|오후)`;
const clock = `(?:(?<first>${half})${gap})?${number('hour', 2)}[:.]${number('minute', 2)}(?:[:.]${number('second', 2)})?(?:${gap}${signs}(?<last>${half}))?`;
const comma = `${signs}(?:${gap}[,،])?${gap}${signs}`;

const dashed = new RegExp(`^${signs}${date}${comma}${clock}${signs}${gap}[-–]${gap}${signs}`, 'u');
const dateFirst = new RegExp(`^${signs}\\[${signs}${date}${comma}${clock}${signs}\\]${gap}`, 'u');
const clockFirst = new RegExp(`^${signs}\\[${signs}${clock}${comma}${date}${signs}\\]${gap}`, 'u');
const looksStamped = /^[^\p{L}\n]{0,8}[\d٠-٩۰-۹\p{L}]/u;
/** Much longer is no stamp. */
const longestStamp = 80;

const afternoon = /^(?:pm|p\.\s*m|م|مساء|ظهر|ب|ös|下|오후)/iu;

const latinDigits = (digits: string): string =>
  digits.replace(/[٠-٩۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Reads the stamp that a line begins with, as Android and iOS export it and browsers copy it; null for any other line. */
export function readChatStamp(line: string): ChatStamp | null {
  const head = line.slice(0, longestStamp);
  if (!looksStamped.test(head)) return null;
  const match = dashed.exec(head) ?? dateFirst.exec(head) ?? clockFirst.exec(head);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const { a = '', b = '', c = '', hour = '', minute = '', second } = groups;
  const isYear = (digits: string): boolean => digits.length === 4;
  if (isYear(a) === isYear(c) && (isYear(a) || c.length !== 2)) return null;
  return {
    length: match[0].length,
    date: [latinDigits(a), latinDigits(b), latinDigits(c)],
    hour: hourOfDay(Number(latinDigits(hour)), groups['first'] ?? groups['last'] ?? null),
    minute: latinDigits(minute).padStart(2, '0'),
    second: second === undefined ? null : latinDigits(second).padStart(2, '0'),
    isBracketed: match[0].includes('['),
  };
}

function hourOfDay(hour: number, said: string | null): number {
  if (said === null) return hour;
  return (hour % 12) + (afternoon.test(said) ? 12 : 0);
}
