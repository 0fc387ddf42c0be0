import type { BoilerplateRule } from '../boilerplate-rule.ts';

/** Marks of advertisements. */
export const advertisements: readonly BoilerplateRule[] = [
  {
    id: 'ad.line',
    kind: 'ad-marker',
    pattern:
      /^[[(*-]?\s*(?:اعلان(?:ات)?(?: (?:ممول|مدفوع|تجاري))?|مساحه اعلانيه|محتوي ممول|advertisements?|ads?|sponsored(?: content)?|advertising|story continues below(?: advertisement)?|(?:advertisement|ad)? ?-? ?continue reading below|skip ad(?:vertisement)?|تخطي الاعلان|يتبع (?:المقال )?بعد الاعلان|publicité|reklam)\s*[\])*:.-]?$/,
    longest: 40,
    example: 'إعلان',
    counterExample: 'إعلان الاستقلال',
  },
];
