import { isStopWord } from '#shared/text/stop-words.ts';
import { lexiconOf } from './fold-forms.ts';
import { wordAt, type FoldedWord } from './folded-words.ts';
import type { NumberReading } from './number-reading.ts';
import { definiteNounBefore, isCountedNoun, isCurrency, isTimeNoun, readPercent } from './read-unit.ts';
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

const monthsBefore = lexiconOf(numberTraps.find(row => row.id === 'trap.month-before')?.words ?? '');
const yearHeads = lexiconOf(numberTraps.find(row => row.id === 'trap.year-head')?.words ?? '');
const firstYear = 1900;
const lastYear = 2100;

const properNames = lexiconOf(numberTraps.find(row => row.id === 'trap.proper-name')?.words ?? '');
const ordinals = lexiconOf(numberTraps.find(row => row.id === 'trap.ordinal')?.words ?? '');

const yearPrepositions = lexiconOf(
  'في منذ حتى خلال بحلول بين من إلى و قبل بعد in of by from until before after during',
);

const year = /^(?:1[3-9]|20)[0-9]{2}$/;

/** True where what stands behind the number is surely counted by it. */
function isSurelyCounted(words: readonly FoldedWord[], index: number): boolean {
  const { text } = wordAt(words, index);
  return isCurrency(text) || (isCountedNoun(text) && !isTimeNoun(text)) || readPercent(words, index) !== null;
}

/** «2002 كلب», «1950 شخصا»: the shape of a noun that may be counted. */
const mayBeCounted = ({ text, kind }: FoldedWord): boolean =>
  kind === 'word' && !isStopWord(text) && /(?:[^ي]ا|ه)$|^[a-z]/.test(text);

/** True for digits that read as a year where they stand: behind a preposition of time, or before nothing that is counted. */
function isYear(words: readonly FoldedWord[], reading: NumberReading): boolean {
  const { text } = wordAt(words, reading.first);
  if (!reading.isPlainDigits || !year.test(text) || isSurelyCounted(words, reading.last + 1)) return false;
  const next = wordAt(words, reading.last + 1);
  // News speaks of few years before 1900, and of them with their noun.
  const isNoun = next.kind === 'word' && !isStopWord(next.text) && !next.text.startsWith('ال');
  if (reading.value < firstYear && isNoun) return false;
  return yearPrepositions.has(wordAt(words, reading.first - 1).text) || !mayBeCounted(next);
}

/** Words that digits may touch for want of a space, and remain a number: proclitics, prepositions, «نحو». */
const mayTouch = /^(?:[وفبلك]|ال|[وفبلك]ال|لل|و[بل]|نحو|حوالي|او|منذ|بنسبه|الي|من|في|عن|علي)$/;

/** True for digits glued to letters or marks that make them a name, a score, a clock time, a date or an address. */
function isGlued(words: readonly FoldedWord[], reading: NumberReading): boolean {
  const previous = wordAt(words, reading.first - 1);
  const head = wordAt(words, reading.first);
  const next = wordAt(words, reading.last + 1);
  const after = wordAt(words, reading.last + 2);
  const isHyphened = /^[-–]$/.test(previous.text) && !previous.isSpaced && !head.isSpaced;
  if (isHyphened && year.test(head.text) && year.test(wordAt(words, reading.first - 2).text)) return true;
  if (isHyphened && wordAt(words, reading.first - 2).kind === 'word') return true;
  const isNextTouching = !next.isSpaced && next.kind !== 'word';
  if (!head.isSpaced && previous.kind === 'word' && !mayTouch.test(previous.text)) return true;
  if (
    !head.isSpaced &&
    /^[:/_#@.\\=]$/.test(previous.text) &&
    wordAt(words, reading.first - 2).kind !== 'mark'
  )
    return true;
  if (isNextTouching && /^[:/_@\\=]$/.test(next.text) && after.kind !== 'mark' && !after.isSpaced)
    return true;
  if (/^[/+]$/.test(next.text) && after.kind === 'number') return true;
  if (previous.text === '+' && wordAt(words, reading.first - 2).kind === 'number') return true;
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
  // «8 و9 و10 مارس»: days in a row before their month.
  for (let step = 0; step < 3; step++) {
    const isJoint = /^(?:[-–—و]|الي|and|to)$/.test(wordAt(words, index).text);
    if (!isJoint || wordAt(words, index + 1).kind !== 'number' || reading.value > 31) return false;
    if (monthsAfter.has(wordAt(words, index + 2).text)) return true;
    index += 2;
  }
  return false;
}

const articles = /^(?:ال|[وفبل]ال|لل)$/;

/** «القمة العربية الـ29»: with its article behind a singular noun a number is the place in a row, behind a plural a count. */
function isNth(words: readonly FoldedWord[], reading: NumberReading): boolean {
  if (!reading.hasDigits || !articles.test(wordAt(words, reading.first - 1).text)) return false;
  if (wordAt(words, reading.first).isSpaced) return false;
  const noun = definiteNounBefore(words, reading.first - 2);
  return noun !== null && wordAt(words, noun).text.endsWith('ه');
}

/** «(55)», «2)»: a minute, a resolution or a place in a list, where nothing is counted. */
function isMarker(words: readonly FoldedWord[], reading: NumberReading): boolean {
  if (!reading.isPlainDigits || wordAt(words, reading.last + 1).text !== ')') return false;
  return wordAt(words, reading.first - 1).text === '(' || !isOpened(words, reading.first);
}

/** True if a bracket was opened shortly before the word. */
function isOpened(words: readonly FoldedWord[], index: number): boolean {
  for (let i = index - 1; i > index - 12; i--) {
    const { text } = wordAt(words, i);
    if (text === '(') return true;
    if (text === ')' || text === '\n') return false;
  }
  return false;
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
  const next = wordAt(words, reading.last + 1);
  // «أعلنت اليوم 12 دولة»: a time may stand before what is counted.
  const isCount =
    (previous.startsWith('ال') && isCountedNoun(next.text) && !isTimeNoun(next.text)) ||
    (yearHeads.has(previous) && reading.value > lastYear) ||
    ((monthsBefore.has(previous) || properNames.has(previous)) && isSurelyCounted(words, reading.last + 1)) ||
    (reading.hasDigits && readPercent(words, reading.last + 1) !== null);
  const isTrapped = ordinals.has(previous) ? !reading.hasDigits : trapsBefore.has(previous);
  if (isTrapped && !isCount) return true;
  // «الدقيقتين 30 و39»: what «و» joins to such a number is like it.
  const isJoined = lead.text === 'و' && wordAt(words, reading.first - 2).kind === 'number';
  if (isJoined && trapsBefore.has(wordAt(words, reading.first - 3).text)) return true;
  const isMetre = next.text === 'م' && next.isSpaced;
  // «المراكز العشرة الأولى»: behind a definite number an adjective says which of them.
  const isWhich =
    reading.isDefinite && next.text.startsWith('ال') && definiteNounBefore(words, before) !== null;
  if (trapsAfter.has(next.text) && !monthsAfter.has(next.text) && !isMetre && !isWhich) return true;
  if (reading.hasDigits && (isGlued(words, reading) || isYear(words, reading))) return true;
  if (isNth(words, reading) || isMarker(words, reading)) return true;
  return isDayOfMonth(words, reading);
}
