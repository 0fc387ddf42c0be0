import { arabicLanguage } from './arabic-language.ts';
import type { PatternLanguage } from './compile-pattern.ts';
import { englishLanguage, europeanLanguage } from './english-language.ts';
import { type CompiledRules, compileRules } from './match-rules.ts';
import { arabicAbsoluteRules } from './rules/arabic-absolute.ts';
import { arabicAncientRules } from './rules/arabic-ancient.ts';
import { arabicAnchoredRules } from './rules/arabic-anchored.ts';
import { arabicClockAndVagueRules } from './rules/arabic-clock-and-vague.ts';
import { arabicDeicticRules } from './rules/arabic-deictic.ts';
import { arabicDurationRules } from './rules/arabic-durations.ts';
import { arabicHijriRules } from './rules/arabic-hijri.ts';
import { arabicSetRules } from './rules/arabic-sets.ts';
import { arabicSingleUnitRules } from './rules/arabic-single-units.ts';
import { arabicYearRules } from './rules/arabic-years.ts';
import { englishRules } from './rules/english-rules.ts';
import { arabicWithinRules } from './rules/arabic-within.ts';
import { europeanDateRules } from './rules/european.ts';
import { isoDateRules, numericDateRules } from './rules/numeric.ts';
import type { TemporalRule } from './temporal-rule.ts';

/** The rules of one language with the words they are built from. */
export interface RuleSet {
  readonly rules: readonly TemporalRule[];
  readonly language: PatternLanguage;
}

/** Rule tables by language; `other` serves every language without its own. */
export const ruleSets: Readonly<Record<'ar' | 'en' | 'other', RuleSet>> = {
  ar: {
    rules: [
      ...arabicHijriRules,
      ...numericDateRules,
      ...arabicAbsoluteRules,
      ...arabicAncientRules,
      ...arabicYearRules,
      ...arabicDeicticRules,
      ...arabicAnchoredRules,
      ...arabicWithinRules,
      ...arabicSingleUnitRules,
      ...arabicDurationRules,
      ...arabicSetRules,
      ...arabicClockAndVagueRules,
    ],
    language: arabicLanguage,
  },
  en: {
    rules: [...isoDateRules, ...englishRules],
    language: englishLanguage,
  },
  other: { rules: [...isoDateRules, ...europeanDateRules], language: europeanLanguage },
};

const compiled = new Map<RuleSet, CompiledRules>();

/** The rules for texts in a language (ISO 639), ready to run. */
export function rulesFor(language: string): CompiledRules {
  const set = language === 'ar' || language === 'en' ? ruleSets[language] : ruleSets.other;
  const known = compiled.get(set);
  if (known) return known;
  const made = compileRules(set.rules, set.language);
  compiled.set(set, made);
  return made;
}
