import { wordList } from './word-list.ts';

/** Gregorian months as the four regional families name them (Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco), with usual misspellings. */
const arabicMonths = wordList<number>([
  [1, 'يناير، كانون الثاني، كانون ثاني، كانون ثان، جانفي، ينائر'],
  [2, 'فبراير، شباط، فيفري، فبرائر، فبرايير'],
  [3, 'مارس، آذار'],
  [4, 'أبريل، نيسان، أفريل، آبريل'],
  [5, 'مايو، أيار، ماي، مايوه'],
  [6, 'يونيو، يونيه، حزيران، جوان، يونية'],
  [7, 'يوليو، يوليه، تموز، جويلية، يوليوز'],
  [8, 'أغسطس، آب، أوت، غشت، أغشت، أغسطوس'],
  [9, 'سبتمبر، أيلول، شتنبر، شتمبر، سيبتمبر'],
  [10, 'أكتوبر، تشرين الأول، تشرين أول، أوكتوبر، اكتوبر'],
  [11, 'نوفمبر، تشرين الثاني، تشرين ثاني، تشرين ثان، نونبر، نوفنبر'],
  [12, 'ديسمبر، كانون الأول، كانون أول، دجنبر، دجمبر، ديسيمبر، دسمبر'],
]);

/** Names that are ordinary words as well (practised, returned, Nissan, jeans …): months only where something else says so. */
export const ambiguousArabicMonths: ReadonlySet<string> = new Set([
  'مارس',
  'اب',
  'نيسان',
  'ماي',
  'جوان',
  'اوت',
  'مايو',
]);

const levantine = wordList<number>([
  [1, 'كانون الثاني'],
  [2, 'شباط'],
  [3, 'آذار'],
  [4, 'نيسان'],
  [5, 'أيار'],
  [6, 'حزيران'],
  [7, 'تموز'],
  [8, 'آب'],
  [9, 'أيلول'],
  [10, 'تشرين الأول'],
  [11, 'تشرين الثاني'],
  [12, 'كانون الأول'],
]);

/** Longer names with one letter left out or two exchanged: «ديسبمر», «نوفبر». */
function misspellingsOf(name: string): readonly string[] {
  const without = [...name].map((_, i) => name.slice(0, i) + name.slice(i + 1));
  const exchanged = [...name].map(
    (letter, i) => name.slice(0, i) + name.charAt(i + 1) + letter + name.slice(i + 2),
  );
  return [...without.slice(1), ...exchanged.slice(0, -1)];
}

const longNames: readonly (readonly [number, string])[] = [
  [1, 'يناير'],
  [2, 'فبراير'],
  [4, 'ابريل'],
  [6, 'يونيو'],
  [7, 'يوليو'],
  [8, 'اغسطس'],
  [9, 'سبتمبر'],
  [10, 'اكتوبر'],
  [11, 'نوفمبر'],
  [12, 'ديسمبر'],
];

/** Misspelt months, for places where a day and a year leave no doubt that a month is meant; «يونو» could be two of them and is none. */
export const misspeltArabicMonths = wordList<number>(
  longNames.map(([value, name]) => [
    value,
    misspellingsOf(name)
      .filter(
        spelling => longNames.filter(([, other]) => misspellingsOf(other).includes(spelling)).length === 1,
      )
      .filter(spelling => arabicMonths.valueOf(spelling) === undefined)
      .join('،'),
  ]),
);

const month = arabicMonths.source;

/** A month, or a month under two names: «حزيران/يونيو», «يوليو (تموز)», «تموز - يوليو», «يوليو تموز». */
export const arabicMonthSource = String.raw`(?:${month})(?:\s*[/(‐‑–—-]\s*(?:${month})\s*\)?|\s+(?:${levantine.source})(?![\u0621-\u064a]))?`;

const firstMonth = new RegExp(`^(?:${month})`);

/** The name that a found month begins with, folded, with single spaces. */
export const firstMonthName = (found: string): string =>
  (firstMonth.exec(found)?.[0] ?? '').replace(/\s+/g, ' ');

/** 1 to 12 for what `arabicMonthSource` found; undefined for anything else. */
export const arabicMonthOf = (found: string): number | undefined =>
  arabicMonths.valueOf(firstMonthName(found));

/** Months of the Hijri calendar. */
export const hijriMonths = wordList<number>([
  [1, 'محرم، المحرم'],
  [2, 'صفر'],
  [3, 'ربيع الأول، ربيع أول'],
  [4, 'ربيع الآخر، ربيع الثاني، ربيع ثاني، ربيع آخر'],
  [5, 'جمادى الأولى، جمادى الأول، جماد الأولى، جماد الأول'],
  [6, 'جمادى الآخرة، جمادى الثانية، جمادى الآخر، جمادى الثاني، جماد الآخرة، جماد الثاني'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان'],
  [10, 'شوال'],
  [11, 'ذو القعدة، ذي القعدة، ذوالقعدة، ذيالقعدة، القعدة'],
  [12, 'ذو الحجة، ذي الحجة، ذوالحجة، ذيالحجة، الحجة'],
]);
