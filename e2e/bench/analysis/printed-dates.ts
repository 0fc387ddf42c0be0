/** A moment as a page may print it, and what that states. */
export interface PrintedDate {
  readonly text: string;
  readonly value: string;
}

type Moment = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>>;

const gulf = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const levant =
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(',');
const maghreb = 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const morocco = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' ');
const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ');
const englishWeekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = ({ year, month, day }: Moment): string => `${year}-${two(month)}-${two(day)}`;
const weekdayOf = ({ year, month, day }: Moment): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();
const name = (names: readonly string[], m: Moment): string => names[m.month - 1] ?? '';
const arabicDigits = (text: string): string =>
  text.replace(/\d/g, digit => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
const clock = ({ hour, minute }: Moment): string => `${two(hour)}:${two(minute)}`;
const hour12 = ({ hour }: Moment): number => (hour % 12 === 0 ? 12 : hour % 12);
const ordinal = (day: number): string => {
  const tens = day % 100 > 10 && day % 100 < 14;
  return `${day}${tens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
};

/** Ways in which Arabic and English pages print a day, or a day and a time. */
const printers: readonly (readonly [print: (m: Moment) => string, time: ((m: Moment) => string) | null])[] = [
  [m => `${ordinal(m.day)}, ${name(english, m)} ${m.year} GMT`, null],
  [m => `${m.day} ${name(gulf, m)} ${m.year}`, null],
  [m => `${weekdays[weekdayOf(m)]}، ${m.day} ${name(levant, m)}/${name(gulf, m)} ${m.year}`, null],
  [m => `${weekdays[weekdayOf(m)]} ${two(m.day)} ${name(gulf, m)} ${m.year}`, null],
  [m => arabicDigits(`${m.day} ${name(levant, m)} ${m.year}`), null],
  [m => `${m.day} ${name(gulf, m)}/${name(levant, m)} ${m.year}`, null],
  [m => `${m.day} ${name(levant, m)} (${name(gulf, m)}) ${m.year}`, null],
  [m => `${two(m.day)} ${name(maghreb, m)} ${m.year}`, null],
  [m => `${m.day} ${name(morocco, m)} ${m.year} - ${clock(m)}`, m => clock(m)],
  [m => `${two(m.day)}/${two(m.month)}/${m.year}`, null],
  [m => `${m.year}/${two(m.month)}/${two(m.day)}`, null],
  [m => `${two(m.day)}-${two(m.month)}-${m.year}`, null],
  [m => `${two(m.day)}.${two(m.month)}.${m.year}`, null],
  [m => `${dayOf(m)} ${clock(m)}`, m => clock(m)],
  [m => `${dayOf(m)}T${clock(m)}:00+03:00`, m => `${clock(m)}:00+03:00`],
  [m => `${clock(m)} - ${m.day} ${name(gulf, m)} ${m.year}`, m => clock(m)],
  [
    m => `${m.day} ${name(gulf, m)} ${m.year} ${two(hour12(m))}:${two(m.minute)} ${m.hour < 12 ? 'ص' : 'م'}`,
    m => clock(m),
  ],
  [m => `${m.day} ${name(gulf, m)} ${m.year} الساعة ${clock(m)} بتوقيت غرينتش`, m => `${clock(m)}Z`],
  [
    m =>
      `${(englishWeekdays[weekdayOf(m)] ?? '').slice(0, 3)}, ${two(m.day)} ${name(english, m).slice(0, 3)} ${m.year} ${clock(m)}:00 GMT`,
    m => `${clock(m)}:00Z`,
  ],
  [m => `${name(english, m)} ${m.day}, ${m.year}`, null],
  [
    m =>
      `${name(english, m).slice(0, 3)} ${m.day}, ${m.year} ${hour12(m)}:${two(m.minute)} ${m.hour < 12 ? 'am' : 'pm'} EST`,
    m => `${clock(m)}-05:00`,
  ],
  [m => `${m.day} ${name(english, m)} ${m.year}`, null],
];

/** How many ways of printing there are. */
export const printedForms = printers.length;

/** Prints a moment in one of the `printedForms`. */
export function printDate(form: number, moment: Moment): PrintedDate {
  const [print, time] = printers[form % printers.length] ?? [dayOf, null];
  return { text: print(moment), value: dayOf(moment) + (time ? `T${time(moment)}` : '') };
}
