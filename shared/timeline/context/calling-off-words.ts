/** What is told of as «المؤجلة» takes place on its day: it was put off before. */
export const postponing =
  'تأجيل التأجيل وتأجيل بتأجيل لتأجيل أجلت تأجل تأجلت يؤجل تؤجل سيؤجل ستؤجل أرجأ أرجأت إرجاء أرجئ postponed delayed rescheduled deferred';
/** «أُجّل» without its vowels is also «for the sake of», and that far more often; a sentence seldom begins with that. */
export const mayBePostponing = 'أجل';
export const cancelling =
  'إلغاء الإلغاء وإلغاء بإلغاء لإلغاء إلغائها إلغاؤه إلغاؤها ألغى ألغت ألغي ألغيت وألغى وألغت وألغي ألغوا ألغته ألغتها ألغاه ألغاها ملغى ملغاة الملغى الملغاة يلغى تلغى cancelled';
/** Told of a day, these say what was planned for it and not what came of it. */
export const planning =
  'مقرر مقررا المقرر مقررة المقررة المرتقب المرتقبة المزمع المزمعة scheduled planned expected';
