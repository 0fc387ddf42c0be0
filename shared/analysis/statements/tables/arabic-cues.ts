import type { CueClass, CueStrength } from '#shared/domain/article/statement.ts';
import { addingCues } from './arabic-cues-adding.ts';
import { askingCues } from './arabic-cues-asking.ts';
import { assertingCues } from './arabic-cues-asserting.ts';
import { judgingCues } from './arabic-cues-judging.ts';
import { sayingCues } from './arabic-cues-saying.ts';
import { stanceCues } from './arabic-cues-stance.ts';

export interface ArabicCueRow {
  /** The verb as a dictionary has it. */
  readonly id: string;
  readonly class: CueClass;
  readonly strength: CueStrength;
  /** Third person masculine, past; other persons are made from it. Several spellings may stand side by side. */
  readonly past: string;
  /** Third person masculine, present; left out where its forms are mostly other words. */
  readonly present?: string;
  /** Masculine participles in the accusative, which go on with the speaker of the verb before them. */
  readonly participles?: string;
  /**
   * Words after which a noun phrase, not a clause, is what is said («أعلن … عن», «شدد … على»); a single letter is one
   * that is written together with a noun of action, `بال` with any noun that has the article. `*` stands for a verb that takes its object at once, if that is a noun of
   * action; `!` for a participle that takes any object; `_` for a verb whose object is a person («اتهم الوزير شركة ب»), `+` for one that takes an object of `objectNouns`.
   */
  readonly nominal?: string;
  /** True for forms that are more often another word: they count only with «أن» or a mark near the verb or its subject. */
  readonly isGuarded?: true;
  /** What the negated verb says («لم يستبعد», «لم ينف»); other verbs report nothing then. */
  readonly negated?: CueStrength;
  readonly example: string;
  readonly counterExample: string;
}

/** Verbs that report what somebody said, by what the report makes of it. */
export const arabicCues: readonly ArabicCueRow[] = [
  ...sayingCues,
  ...addingCues,
  ...judgingCues,
  ...assertingCues,
  ...askingCues,
  ...stanceCues,
];

/** Forms that the verbs above would have but that are nearly always another word: «وعدت» is also «and returned». */
export const noCues =
  'مواصلة متابعة مدينة مدينين مهاجمة مهاجمين متحدثة متحدثين كاتبة كاتبين ناشرة ناشرين ناقلة ناقلين مغردين محملة اقرأ حذرا ذكرى وردت ورد فرد حلفا حملا ردا علقا نقلا كتبا ذكرا طلبا كشفا رفضا نفيا زعما حثا نشرا وصفا وعدا ختما فصرح تعد ترد';
