import type { TemporalRule } from '../temporal-rule.ts';
import { englishAnchoredRules } from './english-anchored.ts';
import { englishAncientRules } from './english-ancient.ts';
import { englishClockRules } from './english-clock.ts';
import { englishDateRules } from './english-dates.ts';
import { englishLengthRules } from './english-lengths.ts';
import { englishNearRules } from './english-near.ts';
import { englishSetAndVagueRules } from './english-sets-and-vague.ts';
import { englishYearRules } from './english-years.ts';

/** All rules for English; where two find the same words, the earlier one has them. */
export const englishRules: readonly TemporalRule[] = [
  ...englishClockRules,
  ...englishDateRules,
  ...englishAncientRules,
  ...englishYearRules,
  ...englishAnchoredRules,
  ...englishNearRules,
  ...englishSetAndVagueRules,
  ...englishLengthRules,
];
