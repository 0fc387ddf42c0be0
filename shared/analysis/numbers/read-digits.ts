import { wordAt, type FoldedWord } from './folded-words.ts';

/** A number written in digits: the words it takes from `first` to `last`. */
interface DigitReading {
  readonly last: number;
  readonly value: number;
  /** True where the order of whole part and fraction had to be guessed. */
  readonly isUncertain: boolean;
}

/** Languages that write a comma before the fraction and a point between thousands. */
const commaLanguages = new Set([
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'tr',
  'ru',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'id',
]);

const groupedByThree = (parts: readonly string[]): boolean => {
  const [head, ...rest] = parts;
  return (
    rest.length > 0 &&
    head !== undefined &&
    head.length <= 3 &&
    head !== '0' &&
    rest.every(part => part.length === 3)
  );
};

/**
 * The value of a run of digits with its separators. `isMeasure` says that a scale, a percent sign or a currency
 * follows, which is when «1.250» is a fraction; before people and things it is a thousand.
 */
function valueOfDigits(digits: string, language: string, isMeasure: boolean): number {
  const marks = digits.replace(/[0-9]/g, '');
  if (marks === '') return Number(digits);
  const parts = digits.split(/[.,٫٬،]/);
  const last = marks.at(-1) ?? '';
  const isSame = [...marks].every(mark => mark === last);
  if (isSame && marks.length > 1) return groupedByThree(parts) ? Number(parts.join('')) : Number.NaN;
  if (!isSame) return Number(`${parts.slice(0, -1).join('')}.${parts.at(-1) ?? '0'}`);
  return isThousands(last, parts, language, isMeasure) ? Number(parts.join('')) : Number(parts.join('.'));
}

function isThousands(mark: string, parts: readonly string[], language: string, isMeasure: boolean): boolean {
  if (mark === '٫' || !groupedByThree(parts)) return false;
  if (mark === '٬' || mark === '،') return true;
  if (commaLanguages.has(language)) return mark === '.';
  if (mark === ',') return true;
  return language === 'ar' && !isMeasure;
}

const isBareDigits = (word: FoldedWord): boolean => word.kind === 'number' && /^[0-9]+$/.test(word.text);

/**
 * Reads the digits at `first`. Knows two habits of Arabic agencies: «ر» as decimal mark, which stands in reversed
 * order («4ر103» is 103.4), and a decimal point with a space after it («4. 5 في المئة»).
 */
export function readDigits(
  words: readonly FoldedWord[],
  first: number,
  language: string,
  isMeasureAt: (index: number) => boolean,
): DigitReading | null {
  const head = wordAt(words, first);
  if (head.kind !== 'number') return null;
  const mark = wordAt(words, first + 1);
  const tail = wordAt(words, first + 2);
  if (isBareDigits(head) && isBareDigits(tail) && !mark.isSpaced) {
    if (mark.text === 'ر' && !tail.isSpaced)
      return { last: first + 2, value: reversed(head.text, tail.text), isUncertain: true };
    if (mark.text === '.' && tail.isSpaced && isMeasureAt(first + 3)) {
      return { last: first + 2, value: split(head.text, tail.text), isUncertain: true };
    }
  }
  const grouped = readGroups(words, first);
  if (grouped) return grouped;
  const value = valueOfDigits(head.text, language, isMeasureAt(first + 1));
  return Number.isFinite(value) ? { last: first, value, isUncertain: false } : null;
}

/** «10 000», «1 250 000»: thousands parted by spaces, as Maghreb papers write them. */
function readGroups(words: readonly FoldedWord[], first: number): DigitReading | null {
  const head = wordAt(words, first).text;
  if (!/^[1-9][0-9]{0,2}$/.test(head) || wordAt(words, first - 1).kind === 'number') return null;
  let digits = head;
  let last = first;
  while (/^[0-9]{3}$/.test(wordAt(words, last + 1).text)) digits += wordAt(words, ++last).text;
  const isWhole = last > first && wordAt(words, last + 1).kind !== 'number';
  return isWhole ? { last, value: Number(digits), isUncertain: false } : null;
}

const reversed = (left: string, right: string): number =>
  left === '0' ? Number(`${left}.${right}`) : Number(`${right}.${left}`);

const split = (left: string, right: string): number =>
  right.length >= 3 && left.length < 3 ? Number(`${right}.${left}`) : Number(`${left}.${right}`);
