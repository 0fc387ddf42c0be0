import type { TemporalRule } from '../temporal-rule.ts';
import { afterChrist, anyHijriYear, beforeChrist } from './ancient-readings.ts';

/** Years that Arabic texts give with their era: before Christ, of our era, of the Hijra. */
export const arabicAncientRules: readonly TemporalRule[] = [
  {
    id: 'ancient.before-christ',
    pattern:
      '[{edge} ][(العام|عام|سنة|السنة|عامي|العامين|سنتي|الأعوام) ]{anyYear}[~({dash:_}|و|إلى|الى|حتى)~[(عام|العام|سنة) ]{anyYear:until}]~{beforeChrist:_}',
    unlessAfter: '{digit:_}(.|,|٫|٬|/)',
    example: 'شيد المعبد [عام 1550 قبل الميلاد] على التل',
    counterExample: 'شيد المعبد عام 1550 قبل الحرب',
    read: beforeChrist,
  },
  {
    id: 'ancient.after-christ',
    pattern: '[{edge} ](العام|عام|سنة|السنة) {anyYear}~{afterChrist:_}',
    example: 'ضرب الزلزال الساحل [عام 365 ميلادية] ودمره',
    counterExample: 'ارتفع 365 م',
    read: afterChrist,
  },
  {
    id: 'ancient.hijri',
    pattern: '[{edge} ](العام|عام|سنة|السنة) {anyYear}~{hijriMark:_}',
    example: 'توفي الفقيه [سنة 365 هجرية] في بغداد',
    counterExample: 'توفي الفقيه سنة 365 في بغداد',
    read: anyHijriYear,
  },
];
