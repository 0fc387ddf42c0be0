import { isStopWord } from '#shared/text/stop-words.ts';
import { lexiconOf } from './fold-forms.ts';
import { wordAt, type FoldedWord } from './folded-words.ts';
import type { NumberReading } from './read-number.ts';
import { numberTraps } from './tables/number-traps.ts';

const wordsOf = (place: 'before' | 'after'): ReadonlySet<string> =>
  lexiconOf(
    numberTraps
      .filter(row => row.place === place)
      .map(row => row.words)
      .join(' '),
  );

const trapsBefore = wordsOf('before');
const trapsAfter = wordsOf('after');
const monthsAfter = lexiconOf(numberTraps.find(row => row.id === 'trap.month-after')?.words ?? '');

const ordinals = lexiconOf(numberTraps.find(row => row.id === 'trap.ordinal')?.words ?? '');

const yearPrepositions = lexiconOf(
  'في منذ حتى خلال بحلول بين من إلى و قبل بعد in of by from until before after during',
);

/** True for digits that read as a year where they stand: alone, in brackets, or behind a preposition of time. */
function isYear(words: readonly FoldedWord[], reading: NumberReading): boolean {
  const { text } = wordAt(words, reading.first);
  if (!reading.isPlainDigits || !/^(?:1[3-9]|20)[0-9]{2}$/.test(text)) return false;
  const next = wordAt(words, reading.last + 1);
  if (yearPrepositions.has(wordAt(words, reading.first - 1).text)) return true;
  return next.kind !== 'word' || isStopWord(next.text) || next.text.startsWith('ال');
}

/** True for digits glued to letters or marks that make them a name, a score, a clock time, a date or an address. */
function isGlued(words: readonly FoldedWord[], reading: NumberReading): boolean {
  const previous = wordAt(words, reading.first - 1);
  const head = wordAt(words, reading.first);
  const next = wordAt(words, reading.last + 1);
  const after = wordAt(words, reading.last + 2);
  const isHyphened = /^[-–]$/.test(previous.text) && !previous.isSpaced && !head.isSpaced;
  if (isHyphened && wordAt(words, reading.first - 2).kind === 'word') return true;
  const isNextTouching = !next.isSpaced && next.kind !== 'word';
  if (
    !head.isSpaced &&
    previous.kind === 'word' &&
    !/^(?:[وفبلك]|ال|[وفبلك]ال|لل|و[بل])$/.test(previous.text)
  )
    return true;
  if (
    !head.isSpaced &&
    /^[:/_#@.\\=]$/.test(previous.text) &&
    wordAt(words, reading.first - 2).kind !== 'mark'
  )
    return true;
  if (isNextTouching && /^[:/_@\\=]$/.test(next.text) && after.kind !== 'mark' && !after.isSpaced)
    return true;
  if (next.text === '/' && after.kind === 'number') return true;
  return (
    previous.text === '#' || (previous.text === '/' && wordAt(words, reading.first - 2).kind === 'number')
  );
}

/** True where the number is followed by a month, at once or behind «من»: «12 من أبريل», «12 و13 أبريل». */
function isDayOfMonth(words: readonly FoldedWord[], reading: NumberReading): boolean {
  let index = reading.last + 1;
  for (let step = 0; step < 2; step++) {
    if (/^(?:من|of|شهر|من شهر)$/.test(wordAt(words, index).text)) index++;
  }
  if (monthsAfter.has(wordAt(words, index).text)) return reading.value <= 31;
  const joint = wordAt(words, index);
  const isJoint = /^(?:[-–—وو]|و|الي|and|to)$/.test(joint.text);
  return (
    isJoint &&
    wordAt(words, index + 1).kind === 'number' &&
    reading.value <= 31 &&
    monthsAfter.has(wordAt(words, index + 2).text)
  );
}

/** True if the number at hand counts nothing: a date, a rank, a name, a score. */
export function isNotQuantity(words: readonly FoldedWord[], reading: NumberReading): boolean {
  const lead = wordAt(words, reading.first - 1);
  // «الـ17»: the article is a word of its own before digits.
  const before =
    reading.hasDigits && /^(?:ال|[وفبل]ال|لل|[وفبلك])$/.test(lead.text)
      ? reading.first - 2
      : reading.first - 1;
  const previous = wordAt(words, before).text;
  if (ordinals.has(previous) ? !reading.hasDigits : trapsBefore.has(previous)) return true;
  const next = wordAt(words, reading.last + 1);
  if (trapsAfter.has(next.text) && !monthsAfter.has(next.text)) return true;
  if (reading.hasDigits && (isGlued(words, reading) || isYear(words, reading))) return true;
  return isDayOfMonth(words, reading);
}
