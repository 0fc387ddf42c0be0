/** Verbs that reports tell with, folded, in the past: what precedes the «ت», «تا» and «وا» of its other persons. */
const regular = `
  قال ذكر صرح افاد اورد اضاف تابع اكد اعلن اوضح اشار كشف زعم حذر هدد شدد وصف اعتبر طالب ناشد حث انتقد اتهم ادان رفض رحب اعرب
  عبر اقر اعترف نقل نشر كتب حدد قدر توقع رجح خلص استنكر ندد استبعد تعهد وعد تحدث ابلغ اطلع اجاب طلب علق نوه استند
  كان ليس بدا صار بات اصبح عاد ظهر تمكن استطاع حاول قرر وافق اتفق وقع وقف وصل غادر توجه توصل انطلق دخل خرج سقط هبط صعد ارتفع
  انخفض تراجع تقدم زاد بلغ تجاوز شمل تضمن شهد استمر واصل توقف نجح فشل فاز خسر حقق حصل سجل تسبب ادرج اسفر خلف وجد عثر فقد
  قتل جرح اصاب اصيب قصف استهدف هاجم نفذ دمر اطلق اسقط اعتقل اوقف احتجز خطف سيطر انسحب اقتحم حاصر ضرب صادر احبط اغتال
  قام قدم منح فرض رفع وضع عقد اصدر اتخذ استخدم ارسل سلم استلم وجه شكل شارك اقام اقيم اجتمع ناقش بحث اختار انتخب
  اظهر اثبت اثار تعرض تحرك تحول تطور انتشر استقبل استضاف زار التزم ساعد ساهم دعم عزز خفض قاد نال جاء تزايد انضم اغلق افتتح
  اختتم تاهل تغلب تعادل لعب احرز كلف باع اعاد انهار اندلع توفي عاش عمل حمل تصدر امتنع تناول رصد ركز اوقع
`;

/** Those that end in «ى», which they lose before these endings: «نفت», «نفوا» of «نفى». */
const weak = 'نف اجر انه تلق ابد اعط الق تول تبن ادل استول استدع انته اشتر اختف التق سع اد تخل تصد';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const [regularStems, weakStems] = [wordsOf(regular), wordsOf(weak)];

/** No word ends in two of them. */
const endings = ['ت', 'تا', 'وا'];

function singularOf(stem: string): string | null {
  if (stem === 'دع') return 'دعا';
  if (weakStems.has(stem)) return `${stem}ي`;
  return regularStems.has(stem) ? stem : null;
}

/** The form by which a verb of the reports is looked for: «قال» of «قالت» and «قالوا»; null for any other word. */
export function singularOfPast(word: string): string | null {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const singular = (stem.startsWith('ف') ? singularOf(stem.slice(1)) : null) ?? singularOf(stem);
    if (singular !== null) return singular;
  }
  return null;
}
