/*
 * Words that the rules of the Arabic stem would take for something else, folded. Found by reading what each frequent word of
 * some thousand reports is found with; names and loanwords are in it where they are another word once a letter is taken off.
 */

const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');

/** After the article or a conjunction, perhaps: words whose own beginning is «ال». */
export const ownArticle = new RegExp(
  `^([وف]?)(?=ال(?:${anyOf(`
    كترون تزام(?:$|ه|ا) تقاء تقايه تقي(?:$|ا|نا|ت) تقت(?:$|ه) تقط تحاق تحق(?:$|ت|وا) تهاب تباس تماس تمس تفاف تفات تفت(?:$|ت)
    غاء غايها غي(?:$|ت) غت$ زام هام(?:$|ا|ه$) قاء قت$ قي(?:$|ت) حاق مانيا ماني(?:$|ه|ون|ين|ات) بانيا باني(?:$|ه|ون|ين)
    عاب(?:$|ه|ا) غام$ وان(?:$|ه) حان(?:$|ه) قاب(?:$|ه|ا) ياف$ اف(?:$|ا$) يات(?:$|ه) يه$ ياس$ يك يهم$ يهما$ ينا$ بوم(?:$|ات)
    كساندر كسندر يزابيث برت$ فريد$ ان$ ي$ ا$ م$ ف$ ه$ ذي$ تي$ ذين$
  `)}))`,
  'u',
);

/** After «ل» and a conjunction, perhaps: words whose own beginning is «ل», which «لل» hides («للجنة» is of «لجنة»). */
export const ownLam = new RegExp(
  `^[وف]?ل(?=ل(?:${anyOf(`
    جن(?:ه$|ت) جان(?:$|ه) بنان قاء قايه اجي اعب غ(?:ه$|ات|ت|وي) حظ(?:ه$|ات|ت) واء وايح وبي(?:$|ات) يبي ندن ايح(?:ه$|ت) افت(?:ه$|ات)
    ير(?:ه$|ات|ت) يبرال حوم(?:$|ه) جوء جي$ يل(?:$|ه$|ي) قاح ون(?:$|ه) عب(?:$|ه$|ت) وح(?:ه$|ات|ت) باس(?:$|ه) سان(?:$|ه) قب(?:$|ه)
    يفربول ايبزي[غج] هج(?:ه$|ات) ياق(?:ه$|ت) يوفي
  `)}))`,
  'u',
);

/** Words whose own beginning looks like a preposition or conjunction with the article. */
export const ownPreposition = new RegExp(
  `^(?:${anyOf(`
    والد(?:ه|ها|هم|هما|نا|ته|تها|تهم|ي|تي|اه|يه)?$ بالغ(?:ه|ا|ين|ون|ات)?$ بالون باليست بالست بالي$ والي(?:$|ا$) كالح فالح
    وكال(?:ات|ت) والا$ فالنسيا
  `)})`,
  'u',
);

/** Words whose own beginning is «و». */
export const ownWaw = new RegExp(
  `^و(?:${anyOf(`
    زار زير زرا زري كال كيل كلا لاي لاد لاء ليد ليم ليه لد(?:$|ت$|وا$|ه$) احد(?!ي$|ا) احه اجب اجه(?:$|ه|ات|ت|وا) ادي(?:$|ان) اسع(?:$|ه|ا$) اسط
    اضح اقع الد اشنطن ارد(?:$|ه|ات) اعد(?:$|ه|ا$) اعي(?:$|ه|ا$) افد افر(?:$|ه) افق(?:$|ت|وا|ه) اصف(?:$|ا$) اصل(?:$|ت|وا) ازن(?:$|ت) اثق(?:$|ه|ا$) ارسو اتساب
    ثيق ثاي ثوق ثب(?:$|ت$|ه) ثقت جود جوب جوه جه(?!از|ود|ل) جب(?:$|ه|ات) جيه جيز جبه جد(?:$|ت|وا|ه) حد(?!ود|ث|يث) حش(?!د) حيد حي$ حل$ خيم(?:$|ه)
    راث راء رش(?:$|ه|ات) رق(?:$|ه|ات) رث رد(?:$|ه$|ت) ردي رط رم$ رك$ رود زن(?:$|ه$|ها|ا$|ي) زع(?!ي|م|ز) سط(?!ع) سيط(?!ر) سيل ساي ساط سام$ ساده سع(?!ر|ي|ود|د) سم(?:$|ا$)
    شيك(?:$|ه|ا) شاح$ صف(?!ح|ق|ر|ا) صل(?!اح|ب|ي) صول صي(?:ه$|ت) صاي ضع(?!ف|ي(?!ه|ات)) ضوح ضيع طن(?!ط) طاه طيس ظيف ظاي عد(?!د|ا|ل|م|و) عي$ عود$ عر(?:$|ه$|ا$)
    فد(?:$|ا$) فود فاء فاه فات فايه في(?:$|ات|ر|ا$) فق(?:$|ا$) فر(?:$|ت$|ه$) قت(?!ل|يل) قف(?!ص|ز|ل) قوع قوف قود قاي(?:ه$|ت|ع) قح قع(?!د) هم$ همي(?:$|ه) هج$ هن$ يلز$ يندوز
    تير(?:ه|ت) داع$ داد$ ديه$ باء بال$ يكيبيديا يمبلدون ستهام
  `)})`,
  'u',
);

/** Words that end in «ت», to which a pronoun or the sign of two may be added: it is not that of the feminine. */
export const ownTa = new RegExp(
  `(?:^(?:${anyOf(`
    صوت بيت وقت موت بنت زيت تحت صمت نعت سبت حوت توت كبت ميت بوت لفت ثبت شتت نحت زفت سمت كنت
  `)})|ثابت|صامت|موقت|لافت|باهت|خافت|مثبت|مشتت|تفاوت|تصويت|توقيت|تثبيت|تفويت|تشتيت|تفتيت|سكوت|بيوت|ثبوت|انترنت|ارجنت|كريست|كوينت|ملتفت|ملفت|متعنت|تعنت)$`,
  'u',
);

/** Words that end in «اه» of which the last letter is neither a pronoun nor the sign of the feminine. */
export const ownHa = /(?:مياه|تجاه|امراه|انتباه|اشتباه|اكراه|رفاه|شفاه|جباه|افواه)$/u;

/** Words that end in what looks like a pronoun. */
export const ownPronoun = /(?:ساهم|فاهم|داهم|راهن|براهم|مواطنا|تزامنا|معلنا|تمكنا|مسكنا|كورونا|فيينا)$/u;

/** Words that end in «ا» and are another word without it: names and particles. */
export const ownAlef = new RegExp(
  `^(?:${anyOf(`
    بابا درعا كوبا روما دوما يافا طابا كلما حلفا كاميرا كانا غانا سينما دراما ماما بنما بورما سانا مهما
  `)})$`,
  'u',
);

/** Words in «يا» that are no accusative of words in «ي»: names, before which a preposition may stand, and some plurals. */
export const ownYa = new RegExp(
  `(?:ايا|^(?:[بلكف]?(?:${anyOf(`
    سوريا روسيا بريطانيا افريقيا تركيا اسبانيا كوريا المانيا ليبيا اسيا ايطاليا ماليزيا نيجيريا استراليا كولومبيا كاليفورنيا اثيوبيا
    موريتانيا جورجيا غينيا اوكرانيا صربيا كمبوديا اندونيسيا بلجيكيا تشيكيا سلوفاكيا سلوفينيا كرواتيا بلغاريا رومانيا البانيا مقدونيا
    بوليفيا ليبيريا تنزانيا كينيا اريتريا زامبيا ناميبيا غامبيا لاتفيا ليتوانيا استونيا مولدوفيا روديسيا كاتالونيا سيبيريا نيقوسيا
    عليا دنيا ماريا يوليا ميديا ناديا زكريا صوفيا
  `)})))$`,
  'u',
);

/** Words in «ة» that are another word without it, and keep it: sport is not Riyadh, the police no condition. */
export const ownFeminine: ReadonlySet<string> = new Set(
  'رياضه شرطه جمعه جامعه مدرسه طريقه حمله عمله مكتبه منطقه حكمه شهره خطه قاعده طايره كليه'.split(' '),
);

/** Words in «ات» that are others without it. */
export const ownPlural = /^(?:اليات|وفيات)$/u;
