/** Agencies whose names stand as a credit beside reports of other outlets; folded letters. */
const wireNames =
  'واس|وكالات|متابعات|رويترز|ا\\.? ?ف\\.? ?ب\\.?|فرانس برس|د\\.? ?ب\\.? ?ا\\.?|ا\\.? ?ب\\.?|اسوشييتد برس|اسوشيتد برس|سبوتنيك|نوفوستي|تاس|انترفاكس|شينخوا|الاناضول|بترا|وفا|وام|قنا|كونا|بنا|سانا|سونا|سبا|ومع|واع|واج|وات|ا\\.? ?ش\\.? ?ا\\.?|يو بي اي|بلومبرغ|معا|reuters|afp|ap|the associated press|associated press|agence france-presse|upi|xinhua|tass|bloomberg|anadolu(?: agency)?|dpa|efe|ansa|wam|spa|petra|prnewswire|pr newswire|business ?wire|sana|kuna|qna|bna|wafa|agencies|news agencies';

/** Outlets that open their reports with their own name, without those named like a city or an everyday word; folded letters. */
const paperNames =
  'سبق|الوييام|عين اليوم|عكاظ|الجزيره(?: نت)?|العربيه(?:\\.?نت| نت)?|سكاي نيوز(?: عربيه)?|بي بي سي(?: عربي)?|القدس العربي|العربي الجديد|الاهرام|اليوم السابع|المصري اليوم|البوابه نيوز|صدي البلد|سي ان ان(?: بالعربيه)?|روسيا اليوم|ار تي|فرانس 24|دويتشه فيله|الميادين|bbc(?: news| arabic)?|cnn|al jazeera|sky news(?: arabia)?|the guardian';

/** Newspapers named by an everyday word: outlets only where a name is expected; folded letters. */
const paperTitles =
  'الشرق الاوسط|الحياه|النهار|السفير|الاخبار|الراي|الغد|الدستور|الوطن|الخليج|البيان|الاتحاد|الرياض|المدينه|الشروق|الوفد|الشرق|الجمهوريه|القبس|الانباء|السياسه|الايام|العرب|الثوره|تشرين|المستقبل|اللواء|الديار|البلاد|الصباح|الزمان|المغرب|الخبر|المساء|الجريده|الصحافه|الاقتصاديه|اليوم|الامارات اليوم|العالم|المدن|الميادين|المنار|الحدث|الحره|الاهرام المسايي|هسبريس|النشره|ايلاف|عنب بلدي|زمان الوصل|رصيف 22|الراي العام|الراي اليوم|راي اليوم|الراكوبه|النبا|الشعب|المجاهد|بيان اليوم|الجريده الكويتيه|الاحداث المغربيه|الاتحاد الاشتراكي|هبه بريس|اليوم 24|تيلكيل|لوماتان|الشاهد|الرايه|الرويه|الشبيبه|الوطن البحرينيه|النهار العربي|اندبندنت عربيه|مونت كارلو الدوليه|عرب 48|العين الاخباريه|ارم نيوز|الخليج اونلاين|الخليج الجديد|نون بوست|ساسه بوست|مدي مصر|درج|المونيتور|الفجر|الموجز|فيتو|صدي البلد|الدستور الاردنيه|السبيل|عمون|خبرني|جو 24|المدي|الصباح الجديد|السومريه|شفق نيوز|رووداو|كوردستان 24|العالم الجديد|المشهد اليمني|المصدر اونلاين|عدن الغد|الحدث اليمني|بوابه الوسط|عين ليبيا|بوابه افريقيا';

/** Agencies whose short names are words elsewhere («map», «وال»): known in the brackets of a dateline alone; folded letters. */
const agencyCodes =
  'aps|tap|map|suna|nna|ina|ami|lana|saba|sonna|irna|ani|pti|aap|cp|lusa|belga|ats|yonhap|kyodo|jiji|bernama|antara|ukrinform|وما|وال|صونا|العمانيه|الوطنيه';

const agencyCode = new RegExp(`^(?:${agencyCodes})$`);

/** True for the folded short name of an agency, also one that only the brackets of a dateline tell from a word. */
export const isAgencyCode = (folded: string): boolean => wire.test(folded) || agencyCode.test(folded);

const wire = new RegExp(`^(?:${wireNames})$`);
const known = new RegExp(`^(?:(?:${wireNames}|${paperNames})(?:\\s*(?:[+،,/&]|و|and)\\s*(?=\\S)|$))+$`);

const opening = new RegExp(`^[[(\\s-]*(?:${wireNames}|${paperNames})`);

/** True if a folded line begins as one with the name of such an outlet or agency does, within brackets or not. */
export const opensWithOutlet = (folded: string): boolean => opening.test(folded);

/** True for the folded name of an agency, or for the words that stand for several («وكالات»). */
export const isWireName = (folded: string): boolean => wire.test(folded);

/** True for the folded name of an agency or outlet that credits its reports by name, or of several joined. */
export const isKnownOutlet = (folded: string): boolean => known.test(folded);

const paperTitle = new RegExp(`^(?:${paperTitles})$`);

/** True for the folded name of a newspaper that is an everyday word as well. */
export const isPaperTitle = (folded: string): boolean => paperTitle.test(folded);
