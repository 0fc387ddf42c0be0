import type { PublishedPrecision } from '#shared/domain/article/article.ts';
import { daysInMonth, isCivilDate, isoDate, isoDayOf, isoMonth } from './civil-day.ts';
import { dayNumberOfHijri, hijriMonthLength } from './hijri-calendar.ts';
import { arabicMonthOf, arabicMonthSource, hijriMonths } from './lexicon/arabic-months.ts';
import { ordinalOf, ordinalSource } from './lexicon/arabic-numbers.ts';
import { englishMonths } from './lexicon/english-words.ts';
import { otherMonths, solarHijriMonths } from './published-date-months.ts';
import { dayNumberOfSolarHijri } from './solar-hijri-calendar.ts';

/** What a form states: ISO 8601, as fine as it is. */
interface StatedDate {
  readonly value: string;
  readonly precision: Extract<PublishedPrecision, 'day' | 'month'>;
  readonly calendar: 'gregorian' | 'hijri';
  /** Set for a day that the table has not: its month was sighted a day longer, and the value is the table's last day. */
  readonly isBeyondMonth?: true;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** One way in which pages print a date; patterns see folded text (ASCII digits, lower case, no harakat). */
interface PublishedDateForm {
  readonly id: string;
  /** All that the folded text must hold for the pattern to be tried at all: patterns that walk a word list are dear. */
  readonly needs: readonly RegExp[];
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => StatedDate | null;
  /** Set where figures alone do not tell the solar Hijri year from the lunar one (see `mayCountSolarYears`). */
  readonly isSolar?: true;
  readonly example: string;
  readonly value: string;
  readonly counterExample: string;
}

const digits = (text: string | undefined): number => Number(/\d+/.exec(text ?? '')?.[0] ?? Number.NaN);

function gregorianDay(year: number, month: number, day: number): StatedDate | null {
  const date = { year, month, day };
  if (year < 1900 || year > 2100 || !isCivilDate(date)) return null;
  return { value: isoDate(date), precision: 'day', calendar: 'gregorian' };
}

function hijriDay(year: number, month: number, day: number): StatedDate | null {
  const length = hijriMonthLength(year, month);
  if (length === null || day < 1 || day > 30) return null;
  const number = dayNumberOfHijri(year, month, Math.min(day, length));
  if (number === null) return null;
  const stated = { value: isoDayOf(number), precision: 'day', calendar: 'hijri' } as const;
  return day > length ? { ...stated, isBeyondMonth: true } : stated;
}

function solarHijriDay(year: number, month: number, day: number): StatedDate | null {
  const number = dayNumberOfSolarHijri(year, month, day);
  return number === null ? null : { value: isoDayOf(number), precision: 'day', calendar: 'hijri' };
}

/** No text of this age has a later solar year; a lunar one has been past it since 1990. */
const lastSolarYear = 1410;

const solarFigures = (year: number, month: number, day: number): StatedDate | null =>
  year > lastSolarYear ? null : solarHijriDay(year, month, day);

const persian = /[پچژگکی۰-۹]|ه\s?\.?\s?ش(?!\p{L})|شمسي|خورشيدي/u;
const arabic = /[\u0621-\u064a٠-٩]/;

/** Whether a line, as it is printed, may write years of the Persian calendar: it is in Persian, or in figures alone. */
export const mayCountSolarYears = (line: string): boolean => persian.test(line) || !arabic.test(line);

function gregorianMonth(year: number, month: number): StatedDate | null {
  const isMonth = month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
  return isMonth && daysInMonth(year, month) > 0
    ? { value: isoMonth(year, month), precision: 'month', calendar: 'gregorian' }
    : null;
}

/** A year of two digits stands for one of this century. */
const fullYear = (text: string | undefined): number => (text?.length === 2 ? 2000 : 0) + digits(text);

/** Day first, as everywhere but in the United States; month first where only that gives a date. */
function dayFirst(groups: Groups): StatedDate | null {
  const [year, first, second] = [fullYear(groups['year']), digits(groups['a']), digits(groups['b'])];
  return gregorianDay(year, second, first) ?? gregorianDay(year, first, second);
}

const latinMonthOf = (name: string): number | undefined =>
  englishMonths.valueOf(name) ?? otherMonths.valueOf(name);

const arabicDay = ({ year, month, day }: Groups): StatedDate | null =>
  gregorianDay(digits(year), arabicMonthOf(month ?? '') ?? 0, ordinalOf(day ?? '') ?? 0);

const latinDay = ({ year, month, day }: Groups): StatedDate | null =>
  gregorianDay(fullYear(year), latinMonthOf(month ?? '') ?? 0, digits(day));

const noDigitBefore = String.raw`(?<![\d/.:]|\d-)`;
/** A clock may be glued to the year: «25/2/202510:37». */
const noDigitAfter = String.raw`(?!\d(?!\d?:\d{2})|[/.-]\d{1,2}(?![\d:]))`;
/** The number of a newspaper's issue is no day: «العدد 12، ديسمبر 2024». */
const noIssue = String.raw`(?<!(?:العدد|رقم)\s*[:(]?\s*)`;
const noLetterAfter = String.raw`(?![\p{L}])`;
const noLetterBefore = String.raw`(?<![\p{L}])`;
const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d(?!\d?:\d{2}))(?:\s*م(?:يلاديه?)?${noLetterAfter})?`;
const hijriYear = String.raw`(?<year>1[34]\d{2})(?!\d)(?:\s*ه(?:جريه?)?${noLetterAfter})?`;
const arabicMonth = `(?<month>${arabicMonthSource})${noLetterAfter}`;
const latinMonth = `${noLetterBefore}(?<month>${englishMonths.source}|${otherMonths.source})${noLetterAfter}`;
const latinOrdinal = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`;
const gap = String.raw`\s*[,،./–—-]?\s*`;
const ofYear = String.raw`(?:من\s+)?(?:عام|سنه|العام)?\s*`;

const fullYears = /(?:19|20)\d{2}/;
const latinWord = /[a-z\u00df-\u017f\u05d0-\u05ea]{3}/;
const latinMonths = new RegExp(`${englishMonths.source}|${otherMonths.source}`);
const gregorianYear = [fullYears];
const arabicText = [fullYears, /[\u0621-\u064a]{2}/, new RegExp(arabicMonthSource)];
const latinText = [fullYears, latinWord, latinMonths];
const latinShortYear = [/-\d{2}/, latinWord, latinMonths];
const figures = [/\d\s?[-–/.]\s?\d{1,2}\s?[-–/.]\s?\d/];
const barredFigures = [/\d{2}\s?[|·•]\s?\d{2}\s?[|·•]\s?(?:19|20)\d{2}/];
const numericHijri = String.raw`${noDigitBefore}(?<a>\d{1,2})\s*(?<mark>[-–/.])\s*(?<b>\d{1,2})\s*\k<mark>\s*${hijriYear}${noDigitAfter}`;
const numericHijriYearFirst = String.raw`${noDigitBefore}(?<year>1[34]\d{2})\s*(?<mark>[-–/.])\s*(?<a>\d{1,2})\s*\k<mark>\s*(?<b>\d{1,2})${noDigitAfter}(?:\s*ه${noLetterAfter})?`;
const hijriFigures = [/1[34]\d{2}\s?[-–/.]|[-–/.]\s?1[34]\d{2}/];
const hijriText = [/1[34]\d{2}/, /[\u0621-\u064a]/];

const form = (source: string): RegExp => new RegExp(source, 'gu');

/** What folded text with a date in any of these forms holds; most text with figures in it does not. */
export const mayHoldDate = (text: string): boolean =>
  /(?:1[349]|20)\d{2}|\d\s?[-–/.]\s?\d{1,2}\s?[-–/.]\s?\d|-\d{2}/.test(text);

/** Every way that is read, surest first. */
export const publishedDateForms: readonly PublishedDateForm[] = [
  {
    id: 'arabic.day-month-year',
    needs: arabicText,
    pattern: form(
      `${noIssue}(?<![\\d:./])(?<day>${ordinalSource})\\s*(?:من|[-/.,،–])?\\s*(?:شهر\\s+)?${arabicMonth}${gap}${ofYear}${year}`,
    ),
    read: arabicDay,
    example: '25 شباط/فبراير 2025',
    value: '2025-02-25',
    counterExample: '25 شباط',
  },
  {
    id: 'arabic.month-day-year',
    needs: arabicText,
    pattern: form(`${noLetterBefore}${arabicMonth}\\s+(?<day>\\d{1,2})\\s*[,،]\\s*${year}`),
    read: arabicDay,
    example: 'فبراير 25, 2025',
    value: '2025-02-25',
    counterExample: 'فبراير 2025',
  },
  {
    id: 'arabic.year-first',
    needs: arabicText,
    pattern: form(`${noDigitBefore}${year}${gap}${arabicMonth}${gap}(?<day>\\d{1,2})(?!\\d|:)`),
    read: arabicDay,
    example: '2025 فبراير 25',
    value: '2025-02-25',
    counterExample: '2025 فبراير',
  },
  {
    id: 'latin.day-month-year',
    needs: latinText,
    pattern: form(
      `(?<![\\d:./])${latinOrdinal}${gap}(?:(?:of|de|di)\\s+)?${latinMonth}\\.?${gap}(?:(?:of|de|del|di)\\s+)?${year}`,
    ),
    read: latinDay,
    example: '26th, December 2024',
    value: '2024-12-26',
    counterExample: '26 December',
  },
  {
    id: 'latin.day-month-short-year',
    needs: latinShortYear,
    pattern: form(`(?<![\\d:./])${latinOrdinal}-${latinMonth}-(?<year>\\d{2})(?!\\d|:)`),
    read: latinDay,
    example: '26-Dec-24',
    value: '2024-12-26',
    counterExample: '26-Dec',
  },
  {
    id: 'latin.month-day-year',
    needs: latinText,
    pattern: form(`${latinMonth}\\.?\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*[,.]?\\s*${year}`),
    read: latinDay,
    example: 'Feb. 25, 2025',
    value: '2025-02-25',
    counterExample: 'Feb. 25',
  },
  {
    id: 'latin.year-first',
    needs: latinText,
    pattern: form(`${noDigitBefore}${year}${gap}${latinMonth}\\.?${gap}(?<day>\\d{1,2})(?!\\d|:)`),
    read: latinDay,
    example: '2025 February 25',
    value: '2025-02-25',
    counterExample: '2025 February',
  },
  {
    id: 'numeric.year-first',
    needs: figures,
    pattern: form(
      String.raw`${noDigitBefore}(?<year>(?:19|20)\d{2})\s*(?<mark>[-–/.])\s*(?<a>\d{1,2})\s*\k<mark>\s*(?<b>\d{1,2})${noDigitAfter}(?:\s*م${noLetterAfter}(?!\s*\d))?`,
    ),
    read: groups => gregorianDay(digits(groups['year']), digits(groups['a']), digits(groups['b'])),
    example: '2024/12/26',
    value: '2024-12-26',
    counterExample: '2024/13/26',
  },
  {
    id: 'numeric.day-first',
    needs: figures,
    pattern: form(
      String.raw`${noDigitBefore}(?<a>\d{1,2})\s*(?<mark>[-–/.])\s*(?<b>\d{1,2})\s*\k<mark>\s*(?<year>(?:19|20)\d{2})${noDigitAfter}(?:\s*م${noLetterAfter}(?!\s*\d))?`,
    ),
    read: dayFirst,
    example: '26/12/2024',
    value: '2024-12-26',
    counterExample: '45/50/2015',
  },
  {
    id: 'numeric.short-year',
    needs: figures,
    pattern: form(
      String.raw`${noDigitBefore}(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<year>[012]\d)${noDigitAfter}(?!:)`,
    ),
    read: dayFirst,
    example: '26/12/24',
    value: '2024-12-26',
    counterExample: '26/12',
  },
  {
    id: 'numeric.barred',
    needs: barredFigures,
    pattern: form(
      String.raw`${noDigitBefore}(?<![|·•]\s?)(?<a>\d{2})\s?(?<mark>[|·•])\s?(?<b>\d{2})\s?\k<mark>\s?(?<year>(?:19|20)\d{2})(?!\d|\s?\k<mark>\s?\d)`,
    ),
    read: dayFirst,
    example: '26 | 12 | 2024',
    value: '2024-12-26',
    counterExample: '11 | 26 | 12 | 2024 | 37',
  },
  {
    id: 'numeric.east-asian',
    needs: gregorianYear,
    pattern: form(`${year}年(?<a>\\d{1,2})月(?<b>\\d{1,2})日`),
    read: groups => gregorianDay(digits(groups['year']), digits(groups['a']), digits(groups['b'])),
    example: '2024年12月26日',
    value: '2024-12-26',
    counterExample: '2024年12月',
  },
  {
    id: 'hijri.solar-day-month-year',
    needs: hijriText,
    pattern: form(
      `(?<![\\d:./])(?<day>\\d{1,2})\\s*[-/،,–]?\\s*(?<month>${solarHijriMonths.source})(?:\\s*ماه)?${noLetterAfter}${gap}(?:سال\\s+)?(?<year>1[34]\\d{2})(?!\\d)(?:\\s*(?:ه(?:جري)?\\s*\\.?\\s*)?(?:ش|شمسي|خورشيدي)${noLetterAfter})?`,
    ),
    read: groups =>
      solarHijriDay(
        digits(groups['year']),
        solarHijriMonths.valueOf(groups['month'] ?? '') ?? 0,
        digits(groups['day']),
      ),
    example: '۵ آذر ۱۳۹۸',
    value: '2019-11-26',
    counterExample: '۵ آذر',
  },
  {
    id: 'hijri.day-month-year',
    needs: hijriText,
    pattern: form(
      `(?<![\\d:./])(?<day>${ordinalSource}|غره)\\s*(?:من|[-/.,،–])?\\s*(?:شهر\\s+)?(?<month>${hijriMonths.source})${noLetterAfter}${gap}${ofYear}${hijriYear}`,
    ),
    read: groups =>
      hijriDay(
        digits(groups['year']),
        hijriMonths.valueOf(groups['month'] ?? '') ?? 0,
        groups['day'] === 'غره' ? 1 : (ordinalOf(groups['day'] ?? '') ?? 0),
      ),
    example: '25 شوال 1436هـ',
    value: '2015-08-10',
    counterExample: '25 شوال',
  },
  {
    id: 'hijri.solar-numeric',
    needs: hijriFigures,
    isSolar: true,
    pattern: form(numericHijri),
    read: groups => solarFigures(digits(groups['year']), digits(groups['b']), digits(groups['a'])),
    example: '۱۸/۰۱/۱۴۰۴',
    value: '2025-04-07',
    counterExample: '۱۸/۱۳/۱۴۰۴',
  },
  {
    id: 'hijri.solar-numeric-year-first',
    needs: hijriFigures,
    isSolar: true,
    pattern: form(numericHijriYearFirst),
    read: groups => solarFigures(digits(groups['year']), digits(groups['a']), digits(groups['b'])),
    example: '1404/01/18',
    value: '2025-04-07',
    counterExample: '1404/13/18',
  },
  {
    id: 'hijri.numeric',
    needs: hijriFigures,
    pattern: form(numericHijri),
    read: groups => hijriDay(digits(groups['year']), digits(groups['b']), digits(groups['a'])),
    example: '25/10/1436',
    value: '2015-08-10',
    counterExample: '25/13/1436',
  },
  {
    id: 'hijri.numeric-year-first',
    needs: hijriFigures,
    pattern: form(numericHijriYearFirst),
    read: groups => hijriDay(digits(groups['year']), digits(groups['a']), digits(groups['b'])),
    example: '1436/10/25',
    value: '2015-08-10',
    counterExample: '1436/13/25',
  },
  {
    id: 'arabic.month-year',
    needs: arabicText,
    pattern: form(`${noLetterBefore}${arabicMonth}${gap}${ofYear}${year}`),
    read: groups => gregorianMonth(digits(groups['year']), arabicMonthOf(groups['month'] ?? '') ?? 0),
    example: 'ديسمبر 2024',
    value: '2024-12',
    counterExample: 'ديسمبر',
  },
  {
    id: 'latin.month-year',
    needs: latinText,
    pattern: form(`${latinMonth}\\.?${gap}${year}`),
    read: groups => gregorianMonth(digits(groups['year']), latinMonthOf(groups['month'] ?? '') ?? 0),
    example: 'December 2024',
    value: '2024-12',
    counterExample: 'December',
  },
];
