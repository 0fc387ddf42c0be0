import type { BoilerplateRule } from '#shared/analysis/boilerplate/boilerplate-rule.ts';
import type { Credit } from './dateline.ts';
import type { LineField } from './line-field.ts';
import type { SourceLine } from './source-lines.ts';

/** What a line is by itself, before its neighbours are looked at. */
export type ClassifiedLine = {
  readonly line: SourceLine;
} & (
  | { readonly role: 'content' }
  | { readonly role: 'boilerplate'; readonly rule: Pick<BoilerplateRule, 'id' | 'kind'> }
  | { readonly role: 'fields'; readonly fields: readonly LineField[] }
  /** An outlet's or agency's name alone on its line, or with a place or «متابعات» beside it. */
  | {
      readonly role: 'credit';
      readonly credit: Credit;
      /** It stands as a heading over one or more articles, and says nothing of those above. */
      readonly isHeading?: boolean;
    }
);
