import { ruleSets } from '#shared/analysis/dates/rule-sets.ts';
import { accordingTo } from '#shared/analysis/statements/tables/according-to.ts';

/**
 * The example that the tables give for a rule of dates or statements, with square brackets around what is found where
 * the table has them; null for a rule without one. Rules of two languages can share an id.
 */
export function exampleOfRule(rule: string, language: string): string | null {
  const own = language === 'ar' || language === 'en' ? ruleSets[language] : ruleSets.other;
  const date = own.rules.find(({ id }) => id === rule);
  return date?.example ?? accordingTo.find(({ id }) => id === rule)?.example ?? null;
}
