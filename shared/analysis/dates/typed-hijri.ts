import { foldText } from '#shared/text/normalise.ts';
import type { DayRange } from './timex-interval.ts';
import { dayNumberOfHijri, hijriMonthLength } from './hijri-calendar.ts';
import { hijriMonths } from './lexicon/arabic-months.ts';

/** Names of Hijri months in Latin letters, in their order, without marks and signs; each is written in several ways. */
const latinMonths: readonly string[] = [
  'muharram',
  'safar',
  'rabi (?:i|1|al ?awwal)',
  'rabi (?:ii|2|al ?thani|al ?akhir)',
  'jumada (?:i|1|al ?ula|al ?awwal)',
  'jumada (?:ii|2|al ?thani(?:yah?)?|al ?akhirah?)',
  'rajab',
  'sha{1,2}ban',
  'rama[dz]h?an',
  'shawwal',
  '(?:dh|z)u ?(?:al|l)? ?q[ia]{1,2}dah?',
  '(?:dh|z)u ?(?:al|l)? ?hij{1,2}ah?',
];

const latinMonth = latinMonths.map((names, at) => `(?<m${at + 1}>${names})`).join('|');
const arabicMonth = `(?:شهر )?(?<arabic>${hijriMonths.source})(?: من)?(?: (?:عام|سنه))?`;
const hijriYear = String.raw`(?<year>1[345]\d{2})(?: ?(?:a\.?h\.?|ه(?:جري?ه?)?))?`;
const hijriDay = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

const monthOfYear = new RegExp(
  `^(?:${hijriDay} (?:of |من )?)?(?:${latinMonth}|${arabicMonth})(?: (?<dayAfter>\\d{1,2}))? ${hijriYear}$`,
);
const yearAlone = new RegExp(`^(?:(?:عام|سنه|year) )?${hijriYear}$`);

/** As a person types it, in letters and digits that the names above are written in. */
const plain = (typed: string): string =>
  foldText(typed.normalize('NFC'))
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'‘’`ʻʼʿʾ]/gu, '')
    .replace(/[\s,،-]+/g, ' ')
    .trim();

function daysOf(first: number | null, last: number | null): DayRange | null {
  return first === null || last === null ? null : { first, last };
}

/**
 * The days of a Hijri day, month or year («15 Ramadan 1447», «رمضان 1447», «1447 هـ») that is all that was typed, by the Umm
 * al-Qura calendar; null for anything else. A bare year is one too where no newspaper is as old.
 */
export function readTypedHijri(typed: string): DayRange | null {
  const text = plain(typed);
  const { groups } = monthOfYear.exec(text) ?? yearAlone.exec(text) ?? {};
  if (groups === undefined) return null;
  const year = Number(groups['year']);
  const latin = latinMonths.findIndex((_, at) => groups[`m${at + 1}`] !== undefined) + 1;
  const month = latin || hijriMonths.valueOf(groups['arabic'] ?? '');
  if (!month)
    return daysOf(dayNumberOfHijri(year, 1, 1), dayNumberOfHijri(year, 12, hijriMonthLength(year, 12) ?? 0));
  const stated = groups['day'] ?? groups['dayAfter'];
  const [first, last] =
    stated === undefined ? [1, hijriMonthLength(year, month) ?? 0] : [Number(stated), Number(stated)];
  return daysOf(dayNumberOfHijri(year, month, first), dayNumberOfHijri(year, month, last));
}
