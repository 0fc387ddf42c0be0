import type { ArabicCueRow } from './arabic-cue-row.ts';
import { addingCues } from './arabic-cues-adding.ts';
import { askingCues } from './arabic-cues-asking.ts';
import { assertingCues } from './arabic-cues-asserting.ts';
import { judgingCues } from './arabic-cues-judging.ts';
import { sayingCues } from './arabic-cues-saying.ts';
import { stanceCues } from './arabic-cues-stance.ts';

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
