import type { ArabicCueRow } from './arabic-cue-row.ts';

/** Verbs with which the same speaker goes on. */
export const addingCues: readonly ArabicCueRow[] = [
  {
    id: 'أضاف',
    class: 'adds',
    strength: 'neutral',
    past: 'أضاف استطرد أردف',
    present: 'يضيف يستطرد يردف',
    participles: 'مضيفا مستطردا مردفا مستدركا مكملا',
    example: 'أضاف المدير أن الجسر مفتوح.',
    counterExample: 'أضاف اللاعب هدفا ثانيا.',
  },
  {
    id: 'تابع',
    class: 'adds',
    strength: 'neutral',
    past: 'تابع واصل استدرك مضى زاد أكمل',
    present: 'يتابع يمضي',
    participles: 'متابعا مواصلا',
    isGuarded: true,
    example: 'تابع المدير: «عاد الجسر إلى الخدمة».',
    counterExample: 'تابع أحدث الأخبار عبر التطبيق.',
  },
  {
    id: 'ختم',
    class: 'adds',
    strength: 'neutral',
    past: 'ختم اختتم',
    present: 'يختم',
    participles: 'خاتما مختتما',
    isGuarded: true,
    example: 'ختم المدير: «عاد الجسر إلى الخدمة».',
    counterExample: 'ختم الموظف الرسالة.',
  },
];
