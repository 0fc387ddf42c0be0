import type { TemporalRule } from '../temporal-rule.ts';
import { afterChrist, beforeChrist } from './ancient-readings.ts';

/** Years of our time stand before British Columbia as well: «In 2017 BC voters chose». */
const beforeNoun =
  /^\s+(?!(?:in|and|to|or|by|when|was|were|is|are|that|as|the|at|on|for|from|with|until)\b)[a-z]/;

/** Years that English texts give with their era. */
export const englishAncientRules: readonly TemporalRule[] = [
  {
    id: 'en.before-christ',
    pattern: '{anyYear}[(~{dash:_}~| to | and | until ){anyYear:until}] {beforeChrist:_}',
    unlessAfter: '({digit:_}(/|:)|$|£|€)',
    example: 'The temple dates from [1550 BC] at least',
    counterExample: 'In 2017 BC voters chose a premier',
    read: (words, { right, originalText }) => {
      if (!/C|before/.test(originalText)) return null;
      const isOfOurTime = Number(words['anyYear']) > 1900 && words['until'] === undefined;
      return isOfOurTime && beforeNoun.test(right) ? null : beforeChrist(words);
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
