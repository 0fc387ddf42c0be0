/** What is told of as «المؤجلة» takes place on its day: it was put off before. */
export const postponing =
  'تأجيل التأجيل وتأجيل بتأجيل لتأجيل أجلت تأجل تأجلت يؤجل تؤجل سيؤجل ستؤجل أجلوا أجلها تأجيلها تأجيله أرجأ أرجأت أرجؤوا وأرجأ وأرجأت أرجئ أرجئت إرجاء الإرجاء وإرجاء بإرجاء لإرجاء إرجائها إرجاؤه إرجاؤها يرجئ ترجئ postponed postponement delayed rescheduled deferred adjourned';
/** A word of no language: the term of what is brought forward, whose new day is the earlier one. */
export const advancing = 'تقديمالموعد';
/** Put off so, it has no new day. */
export const indefinitely = 'مسمى indefinitely';
/** «أُجّل» without its vowels is also «for the sake of», and that far more often; a sentence seldom begins with that. */
export const mayBePostponing = 'أجل';
export const cancelling =
  'إلغاء الإلغاء وإلغاء بإلغاء لإلغاء إلغائها إلغاؤه إلغاؤها ألغى ألغت ألغي ألغيت وألغى وألغت وألغي ألغوا ألغته ألغتها ألغاه ألغاها ملغى ملغاة الملغى الملغاة يلغى تلغى cancelled';
/** Told of a day, these say what was planned for it and not what came of it. */
export const planning =
  'مقرر مقررا المقرر مقررة المقررة المرتقب المرتقبة المزمع المزمعة scheduled planned expected';
/** Right before a date, these say from when or until when something holds. */
export const bounding = 'من ومن منذ حتى وحتى لغاية from until till through since';
