import type { EntityType } from '#shared/domain/article/entity.ts';

export interface AliasRow {
  readonly id: string;
  readonly type: EntityType;
  /**
   * `swap`: the names begin with different ones of `words` and go on alike; `short`: one has only words of the other, in
   * their order; `spelling`: one letter of one word differs.
   */
  readonly likeness: 'swap' | 'short' | 'spelling';
  readonly words: string;
  /** Two names that the rule offers as one, and two that it does not. */
  readonly example: readonly [string, string];
  readonly counterExample: readonly [string, string];
}

/** When two entities of one article may be the same, though not so surely that they are merged. */
export const aliasRules: readonly AliasRow[] = [
  {
    id: 'alias.armed-forces',
    type: 'organisation',
    likeness: 'swap',
    words: 'الجيش|القوات المسلحة|القوات',
    example: ['الجيش التركي', 'القوات المسلحة التركية'],
    counterExample: ['الجيش التركي', 'القوات المسلحة السورية'],
  },
  {
    id: 'alias.government',
    type: 'organisation',
    likeness: 'swap',
    words: 'الحكومة|السلطات|الإدارة|النظام',
    example: ['الحكومة السورية', 'السلطات السورية'],
    counterExample: ['الحكومة السورية', 'السلطات التركية'],
  },
  {
    id: 'alias.security',
    type: 'organisation',
    likeness: 'swap',
    words: 'الشرطة|الأمن|قوات الأمن',
    example: ['الشرطة المغربية', 'الأمن المغربي'],
    counterExample: ['الشرطة المغربية', 'الأمن التونسي'],
  },
  {
    id: 'alias.intelligence',
    type: 'organisation',
    likeness: 'swap',
    words: 'المخابرات|الاستخبارات',
    example: ['المخابرات المصرية', 'الاستخبارات المصرية'],
    counterExample: ['المخابرات المصرية', 'الاستخبارات الليبية'],
  },
  {
    id: 'alias.short-person',
    type: 'person',
    likeness: 'short',
    words: '',
    example: ['سامر القاضوري', 'القاضوري'],
    counterExample: ['سامر القاضوري', 'البرهومي'],
  },
  {
    id: 'alias.short-organisation',
    type: 'organisation',
    likeness: 'short',
    words: '',
    example: ['وزارة النقل التركية', 'وزارة النقل'],
    counterExample: ['وزارة النقل التركية', 'وزارة المالية'],
  },
  {
    id: 'alias.spelling-person',
    type: 'person',
    likeness: 'spelling',
    words: '',
    example: ['فاسيلي نيبينزيا', 'فاسيلي نيبنزيا'],
    counterExample: ['سامر بدران', 'ماهر بدران'],
  },
];
