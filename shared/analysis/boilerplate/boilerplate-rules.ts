import type { BoilerplateRule } from './boilerplate-rule.ts';
import { advertisements } from './tables/advertisements.ts';
import { captions } from './tables/captions.ts';
import { navigation } from './tables/navigation.ts';
import { promotions } from './tables/promotions.ts';
import { relatedLinks, relatedSeparators } from './tables/related.ts';
import { trailers } from './tables/trailers.ts';

/** Every rule by which a whole line is taken for boilerplate; the first that fits names its kind. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  ...advertisements,
  ...relatedSeparators,
  ...relatedLinks,
  ...promotions,
  ...trailers,
  ...navigation,
  ...captions,
];
