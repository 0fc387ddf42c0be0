import type { TemporalRule } from '../temporal-rule.ts';
import { afterChrist, beforeChrist } from './ancient-readings.ts';

/** British Columbia stands before a noun, and so do its figures: «In 2017 BC voters chose», «12 BC Ferries workers». */
const beforeNoun =
  /^\s+(?!(?:in|and|to|or|by|when|was|were|is|are|that|as|the|at|on|for|from|with|until)\b)[a-z]/;

/** What leads up to a year; an early one is one before any word: «In 44 BC Caesar was killed». */
const beforeYear =
  /\b(?:in|by|to|of|from|since|until|till|before|after|around|about|circa|c\.|ca\.|and|or|year)\s+$/;

/** Years that English texts give with their era. */
export const englishAncientRules: readonly TemporalRule[] = [
  {
    id: 'en.before-christ',
    pattern: '{anyYear}[(~{dash:_}~| to | and | until ){anyYear:until}] {beforeChrist:_}',
    unlessAfter: '({digit:_}(/|:)|$|£|€)',
    example: 'The temple dates from [1550 BC] at least',
    counterExample: 'In 2017 BC voters chose a premier',
    read: (words, { left, right, originalText }) => {
      if (!/C|before/.test(originalText)) return null;
      const isYear =
        words['until'] !== undefined || (Number(words['anyYear']) <= 1900 && beforeYear.test(left));
      return !isYear && beforeNoun.test(right) ? null : beforeChrist(words);
    },
  },
  {
    id: 'en.after-christ',
    pattern: '((ad|a.d.|ce) {anyYear}|{anyYear:first} (ad|a.d.|ce|c.e.))',
    unlessAfter: '({digit:_}(/|:)|$|£|€)',
    unlessBefore: '(.|,|:|/){digit:_}',
    example: 'Vesuvius erupted in [AD 79] without warning',
    counterExample: 'It ran an ad 365 times',
    read: (words, { originalText }) =>
      /[AC]/.test(originalText) ? afterChrist({ anyYear: words['anyYear'] ?? words['first'] }) : null,
  },
];
