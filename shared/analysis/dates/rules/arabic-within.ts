import { leansToFuture } from '../future-cues.ts';
import { arabicUnits } from '../lexicon/arabic-words.ts';
import { duration } from '../readings.ts';
import type { FoundWords, Reading, RuleContext, TemporalRule } from '../temporal-rule.ts';
import { arabicLength, arabicOneUnit, lengthOf } from './arabic-length.ts';

/** «خلال عامين من الحرب»: the length of something that the words name. */
const ofSomething = /^\s+من\s+(?!الان|اليوم|تاريخ|تاريخه|صدور|توقيع|نشر)/;

/** What is to be done within a time from now on; null where the sentence looks back, and the time is a length. */
function within(words: FoundWords, { left, right }: RuleContext): Reading | null {
  const unit = arabicUnits.valueOf(words['unit'] ?? '');
  const length = lengthOf(words) ?? (words['count'] === undefined && unit ? { n: 1, unit } : null);
  if (!length || length.n === 'X' || ofSomething.test(right) || !leansToFuture(left)) return null;
  return { ...duration(length.n, length.unit, 'future'), certainty: 'inferred' };
}

const lead = '[و|ف](خلال|في غضون|غضون|في ظرف|في خلال|في مدة|في مهلة|في أجل|في مدة أقصاها) ';

/** Times within which something is to happen, counted from the day of writing. */
export const arabicWithinRules: readonly TemporalRule[] = [
  {
    id: 'within',
    lead,
    pattern: `{about:_}${arabicLength}`,
    example: 'سيكتمل بناء الجسر خلال [عامين] على الأكثر',
    counterExample: 'قتل ثلاثون عاملا خلال عامين',
    read: within,
  },
  {
    id: 'within.one',
    lead,
    pattern: `{about:_}${arabicOneUnit}[ (واحد|واحدة)]`,
    unlessBefore: ' (ونصف|{digit:_}|{months:_}|{hijriMonth:_}|{weekday:_}|{deictic:_}|{dayPart:_})',
    example: 'ستعلن اللجنة النتائج في غضون [شهر] على الأكثر',
    counterExample: 'أعلنت اللجنة النتائج في غضون شهر',
    read: within,
  },
];
