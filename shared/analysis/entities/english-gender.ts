import type { Entity } from '#shared/domain/article/entity.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { foldText } from '#shared/text/normalise.ts';
import { englishFemaleNames, englishMaleNames } from './tables/english-first-names.ts';

const male = new Set(foldForms(englishMaleNames));
const female = new Set(foldForms(englishFemaleNames));

/** True for a first name of the tables, folded. */
export const isEnglishFirstName = (folded: string): boolean => male.has(folded) || female.has(folded);

/** What the first name of a person tells; null where it is unknown or borne by both. */
export function genderOfEnglishName({ canonical }: Pick<Entity, 'canonical'>): 'male' | 'female' | null {
  const first = foldText(canonical).split(/[\s.]+/)[0] ?? '';
  if (male.has(first) === female.has(first)) return null;
  return male.has(first) ? 'male' : 'female';
}
