const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** RFC 5322, section 3.3, and its obsolete forms: years of two digits, no weekday, a comma missing, months in full. */
const mailDate =
  /^\s*(?:[a-z]{2,9}\.?\s*,?\s*)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2,3})(?:[\s,T]+(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:\.\d+)?)?\s*(am|pm)?\s*([a-z]{1,5}|(?:gmt|utc)?\s*[+-]\d{1,2}:?\d{0,2})?)?/i;
/** As `asctime` writes it, with a zone before or behind the year. */
const asctimeDate =
  /^\s*(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([a-z]{1,5}|[+-]\d{2}:?\d{2})\s+)?(\d{4})(?:\s+([a-z]{1,5}|[+-]\d{2}:?\d{2}))?/i;
/** ISO 8601 and RFC 3339, in the basic form too. */
const isoDate =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(z|[+-]\d{2}:?\d{0,2})?)?\s*$/i;

/** RFC 5322, section 4.3; others are ambiguous. */
const zones: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** A zone as ISO 8601 writes it; empty for one that says nothing certain. «-0000» is universal time, said nowhere in particular. */
function readZone(zone: string | undefined): string {
  const plain = zone?.toLowerCase().replace(/\s+/g, '') ?? '';
  const named = Object.hasOwn(zones, plain) ? zones[plain] : undefined;
  if (named !== undefined) return named;
  const [, sign, hours = '', minutes = ''] = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(plain) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return '';
  const offset = `${hours.padStart(2, '0')}:${minutes === '' ? '00' : minutes}`;
  return offset === '00:00' ? 'Z' : sign + offset;
}

/** RFC 5322, section 4.3: years below 50 are of this century; three digits count from 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length >= 4) return year;
  return text.length === 3 || year >= 50 ? 1900 + year : 2000 + year;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: readonly (string | undefined)[];
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

function isoOf({ year, month, day, clock, half, zone }: DateParts): string | null {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > last) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const [hours, minutes, seconds] = clock.map(text => (text === undefined ? undefined : Number(text)));
  if (hours === undefined || minutes === undefined) return date;
  const hour = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || minutes > 59 || (seconds ?? 0) > 60) return date;
  // A leap second is told as the one before it.
  const end = seconds === undefined ? '' : `:${two(Math.min(seconds, 59))}`;
  return `${date}T${two(hour)}:${two(minutes)}${end}${readZone(zone)}`;
}

/** 1 to 12; 0 for a word that is no English name of a month, in full or begun. */
function monthOf(name = ''): number {
  const plain = name.toLowerCase();
  return (
    months.findIndex(
      month =>
        month === plain || month.slice(0, 3) === plain || (plain === 'sept' && month.startsWith(plain)),
    ) + 1
  );
}

/**
 * A date as mails and feeds are meant to state it, in ISO 8601 with the zone it states; dates that keep to none of the
 * forms are given back as they stand, for the reading of dates that people write. Null where no number stands.
 */
export function readMachineDate(stated: string | null | undefined): string | null {
  // A comment says the name of the zone again.
  const text = (stated ?? '')
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  if (!/\p{Nd}/u.test(text)) return null;
  return readMailDate(text) ?? readAsctimeDate(text) ?? readIsoDate(text) ?? text;
}

function readMailDate(text: string): string | null {
  const match = mailDate.exec(text);
  if (match === null) return null;
  const [whole, day, month, year = '', hour, minute, second, half, zone] = match;
  // A time that is written in another way is read by those who read what people write.
  if (hour === undefined && /\d[:.]\d\d/.test(text.slice(whole.length))) return null;
  const clock = [hour, minute, second];
  return isoOf({ year: fullYear(year), month: monthOf(month), day: Number(day), clock, half, zone });
}

function readAsctimeDate(text: string): string | null {
  const match = asctimeDate.exec(text);
  if (match === null) return null;
  const [, month, day, hour, minute, second, before, year, behind] = match;
  const clock = [hour, minute, second];
  const zone = before ?? behind;
  return isoOf({ year: Number(year), month: monthOf(month), day: Number(day), clock, zone });
}

function readIsoDate(text: string): string | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const clock = [hour, minute, second];
  return isoOf({ year: Number(year), month: Number(month), day: Number(day), clock, zone });
}
