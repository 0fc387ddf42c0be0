/** What a number in a sheet stands for, by the format it is shown in. */
export type NumberKind = 'number' | 'percent' | 'date' | 'time' | 'date-time' | 'duration';

/** Formats that are known by their number alone (ECMA-376-1, section 18.8.30, with those of East Asian editions). */
export function kindOfBuiltIn(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return 'time';
  if (id === 22) return 'date-time';
  return id === 46 ? 'duration' : 'number';
}

/** What a format code shows; only its first section, which is that of positive numbers, is looked at. */
export function kindOfFormatCode(code: string): NumberKind {
  const shown = code
    .slice(0, 1_000)
    .replace(/"[^"]*"?|\\.|_.|\*./gs, '')
    .split(';', 1)[0];
  const marks = (shown ?? '').toLowerCase();
  if (/\[(?:h+|m+|s+)\]/.test(marks)) return 'duration';
  // Colours, conditions and locales stand in brackets; "General" is no date although it has an e.
  const plain = marks.replace(/\[[^\]]*\]/g, '').replaceAll('general', '');
  const hasDay = /[dy]|m{3}|(?<!:)\bm{1,2}(?:[/.-])/.test(plain) || /\b[bge]{1,4}\b(?![+-])/.test(plain);
  const hasTime = /h|s|am\/pm/.test(plain);
  if (hasDay) return hasTime ? 'date-time' : 'date';
  if (hasTime) return 'time';
  if (/^\W*m+\W*$/.test(plain)) return 'date';
  return plain.includes('%') ? 'percent' : 'number';
}

const dayMs = 86_400_000;
/** Excel's days are counted from 1 January 1900, with a 29 February that there was not. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const latestMs = Date.UTC(9999, 11, 31, 23, 59, 59);

/**
 * A number as it is meant: dates and times in ISO 8601, percents with their sign, other numbers with all the fifteen
 * digits that a sheet keeps, whatever rounding it shows. What is no number is left as it is.
 */
export function showNumber(written: string, kind: NumberKind, is1904: boolean): string {
  const value = written.trim() === '' ? Number.NaN : Number(written);
  if (!Number.isFinite(value)) return written;
  if (kind === 'number') return plainNumber(value);
  if (kind === 'percent') return `${plainNumber(value * 100)}%`;
  if (kind === 'duration') return showDuration(value);
  return showDate(value, kind, is1904) ?? plainNumber(value);
}

function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const written = String(rounded);
  if (!written.includes('e')) return written;
  return Math.abs(rounded) >= 1 ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/0+$/, '');
}

function showDuration(value: number): string {
  const seconds = Math.round(Math.abs(value) * 86_400);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${value < 0 ? '-' : ''}${hours}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function showDate(value: number, kind: 'date' | 'time' | 'date-time', is1904: boolean): string | null {
  const days = !is1904 && value >= 0 && value < 60 ? value + 1 : value;
  const ms = (is1904 ? epoch1904 : epoch1900) + Math.round(days * 86_400) * 1_000;
  if (value < 0 || ms > latestMs) return null;
  const iso = new Date(ms).toISOString().slice(0, 19);
  const [day = '', time = ''] = iso.split('T');
  if (kind === 'time') return value < 1 ? time : iso;
  const isMidnight = ms % dayMs === 0;
  return kind === 'date' || isMidnight ? day : iso;
}
