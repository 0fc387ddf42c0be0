const letter = String.raw`[\u0621-\u064a]`;
const end = String.raw`(?!${letter})`;

const anyOf = (words: string): string => `(?:${words.split(' ').join('|')})`;

/** Verbs that tell how things are, or what somebody says, without their first letter. */
export const notAhead = anyOf(
  'عتبر اتي حتل امل شير قول ري ضيف وكد وضح عد بلغ عود مثل عاني واصل عيش عمل عتقد بدو كشف كون مكن جب حمل اسر حيي ظهر ضم شمل قع نفي تهم رفض خشي سعي هدف نص تضمن تالف تكون زعم عرف ريد ملك حظي قدر بقي ظل ستمر زداد شكل تزامن ندرج سود سيطر شكو صف ذكر فيد رجح ستند عكس بين عني رتبط متلك حاول طالب حذر نتظر',
);

/** Words that are no verbs, without their first letter: nouns of action that look like one, and others. */
export const noVerb = anyOf(
  'حت لك م ل عز ونس ركيا اريخ جار راث مثال مور بعا اج عاون راجع صاعد بادل فاقم زايد حالف ضامن فاعل جاهل ناقض نافس داول ظاهر وازن قارب باعد لاعب جاوز فاوت ساقط حرك غير طور حول وسع مرد سرب دفق عثر دهور فشي اثر اخر خلف ردد شدد ضرر عدد عهد فكك كرر لوث مدد نوع هرب وتر وزع وقع برع حسن حفظ حقق خوف دني ذمر رقب ضخم فوق قلص قلب كتل نقل وغل رشح سلح سلل جدد لفزيون لفون يار فاهم حدي نازل قاسم عادل',
);

/** Nouns of action of the second stem («تقرير», «تفجير»), and plurals such as «تقارير». */
export const nounOfAction = String.raw`(?:${letter}{2}ي${letter}|${letter}ا${letter}ي${letter})`;

/** «توافق الحكومة على القانون» is done; the «توافق» of whom else is a noun. */
const accord = String.raw`وافق(?!(?:\s+${letter}+){1,3}\s+علي${end})`;

/** As often a noun of action as a verb («تقدم القوات», «تسلم السلطة»): what is done to something is a verb. */
const mayBeNoun = anyOf('سلم قدم عرض دخل صدر وقف جمع علم سجل');

/** Names of states and capitals, which are feminine. */
export const feminineNames = anyOf(
  'مصر الصين ايران اسرائيل فرنسا امريكا اميركا واشنطن موسكو بكين لندن باريس تونس الرياض بغداد دمشق بيروت الجزائر قطر',
);

const subject = String.raw`(?:ال${letter}{2,}(?:ه|ات)|${letter}{3,}(?:ه|يا)|${feminineNames})${end}`;

const object = String.raw`(?:\s+ال${letter}+){0,2}\s+(?!ال)${letter}{2,}(?:ها|هم|ا)${end}`;

const verb = String.raw`(?!(?:${noVerb}|${nounOfAction}|${notAhead}|${accord})${end})${letter}{2,6}(?<![ته])\s+${subject}`;

/**
 * Source of a regular expression over folded text: a sentence that opens with a verb in the imperfect and its feminine
 * subject, «تسلم اللجنة تقريرها». The perfect would end in a «ت», so that no vowels are needed to tell the two apart.
 */
export const feminineOpening = String.raw`(?:^|[.؟?!\n])\s*(?:و|كما\s+)?ت(?:(?!${mayBeNoun}${end})${verb}|${mayBeNoun}\s+${subject}(?=${object}))`;
